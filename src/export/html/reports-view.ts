import type {VNode} from 'preact'
import {h} from './element.ts'
import type {SectionName} from '../entry.ts'
import type {Witness} from '../witnesses.ts'
import {segments, sharedRuns, type Mark} from './marks.ts'
import {languageOf} from './quote-view.ts'
import {strongSpans, witnessName, type Story} from './story-data.ts'
import {oneLine} from '../visible.ts'

/** Sections whose words are marked in the reports. */
export const MARKED: readonly SectionName[] = ['drift', 'conflict', 'update', 'status']

/**
 * Every report in full. As it is made, a report shows the words it has from the report it hangs from in the family tree, and
 * all differences; in a browser two stand side by side, marked against each other.
 */
export function reportsView(story: Story): VNode {
  const {all} = story.apparatus.witnesses
  const marks = differenceMarks(story)
  const sections = new Map(story.apparatus.sections.flatMap((s) => s.entries.map((e) => [e.label, s.name] as const)))
  return h(
    'section',
    {class: 'reports side', id: `${story.prefix}reports`, 'aria-labelledby': `${story.prefix}reports-title`},
    h(`h${story.level + 1}`, {id: `${story.prefix}reports-title`}, 'The reports'),
    h('a', {class: 'back', href: `#${story.prefix}comparison`, hidden: true}, '← back to the line'),
    h(
      'form',
      {class: 'pair', hidden: true, 'aria-label': 'Two reports side by side'},
      chooser('left', 'Report at the left', all),
      chooser('right', 'Report at the right', all),
      h('label', null, h('input', {type: 'checkbox', name: 'together', checked: true}), ' scroll together'),
      h('p', {class: 'kin', role: 'status'}),
    ),
    h(
      'p',
      {class: 'key'},
      h('span', {class: 'same'}, 'same words in both'),
      ' (five or more in a row) · ',
      h('span', {class: 'key-differs'}, 'what differs'),
      ', with the label of its line',
    ),
    h(
      'div',
      {class: 'panes'},
      all.map((w, i) => reportView(w, i, marks[i]!, sections, story)),
    ),
  )
}

const chooser = (name: string, label: string, all: readonly Witness[]): VNode =>
  h(
    'select',
    {name, 'aria-label': label},
    all.map((w, i) => h('option', {value: i}, `${w.sigil} ${witnessName(w)}`)),
  )

function reportView(
  witness: Witness,
  index: number,
  own: readonly Mark[],
  sections: ReadonlyMap<string, SectionName>,
  story: Story,
): VNode {
  const {report, sigil, file, date} = witness
  const shown = story.shown[index]!
  const id = story.prefix + sigil
  const parent = story.family.branches.find((b) => b.node === witness)?.edge?.parent
  const from = parent ? story.indexOf.get(parent) : undefined
  const same = from === undefined ? [] : sharedRuns(shown.text, story.shown[from]!.text)
  const marks = [...own, ...same.map(({a}, run): Mark => ({...a, label: '', run}))]
  const about = [
    ...(report.outlet ? [oneLine(file)] : []),
    ...(report.kind === 'wire' ? ['agency'] : []),
    date || 'no date',
  ]
  return h(
    'article',
    {class: 'report', id, 'data-report': index, tabIndex: 0, 'aria-labelledby': `${id}-name`},
    h(
      'header',
      null,
      h(
        `h${story.level + 2}`,
        {id: `${id}-name`},
        h('b', {class: 'sigil'}, sigil),
        ' ',
        h('bdi', null, witnessName(witness)),
      ),
      h('p', {class: 'about'}, about.join(' · ')),
      report.url !== undefined && h('p', {class: 'about address'}, h('bdi', null, oneLine(report.url))),
      from !== undefined &&
        h('p', {class: 'about from'}, `same words as in ${story.apparatus.witnesses.all[from]!.sigil} underlined`),
    ),
    h(
      'div',
      {class: 'text', ...languageOf(report.language)},
      shown.blocks.map((block, i) =>
        h(
          'p',
          {id: `${id}-${i}`, class: block.lines ? `${block.part} lines` : block.part, dir: 'auto'},
          segments(block.at, block.at + block.text.length, marks).map(({start, end, labels, run}) => {
            const words = block.text.slice(start - block.at, end - block.at)
            const classes = run >= 0 ? 'same' : ''
            if (!labels.length) return run >= 0 ? h('span', {class: classes}, words) : words
            return h(
              'a',
              {
                href: `#${story.prefix}${labels[0]!}`,
                class: ['differs', classes, sections.get(labels[0]!)].filter(Boolean).join(' '),
                'data-labels': labels.join(' '),
              },
              words,
            )
          }),
        ),
      ),
    ),
  )
}

/** Where the words of the lines stand that differ, by report. */
function differenceMarks(story: Story): Mark[][] {
  const marks: Mark[][] = story.shown.map(() => [])
  for (const {name, entries} of story.apparatus.sections) {
    if (!MARKED.includes(name)) continue
    for (const {label, versions} of entries)
      for (const instance of versions.flatMap((v) => v.instances)) {
        const index = story.indexOf.get(instance.witness.report.id)!
        const {shownAt} = story.shown[index]!
        for (const {start, end} of strongSpans(instance))
          marks[index]!.push({start: shownAt(start), end: shownAt(end), label})
      }
  }
  return marks
}
