import type {VNode} from 'preact'
import {h} from './element.ts'
import type {Unseen} from '../family-tree.ts'
import type {Entry, Instance, Version} from '../entry.ts'
import {namesNobody, versionWords} from '../version-words.ts'
import {oneLine} from '../visible.ts'
import type {Witness} from '../witnesses.ts'
import {matterWords} from '../words.ts'
import {between} from './entry-view.ts'
import {witnessName, type Story} from './story-data.ts'

/** Longest words that name a version in a cell or row, in UTF-16 code units: a few words; longer ones end in an ellipsis. */
const LONGEST_WORDS = 44

/** A root of the family tree and the reports that hang from it. */
interface Column {
  readonly root: Witness | Unseen
  readonly members: readonly Witness[]
}

/** Lines by origin: who says what, copies folded under the origin they hang from. Lines of one origin alone are left out. */
export function matrixView(story: Story): VNode {
  const columns = columnsOf(story)
  const columnOf = new Map(columns.flatMap((c, i) => c.members.map((w) => [w, i] as const)))
  const entries = story.apparatus.sections
    .flatMap((s) => s.entries)
    .filter((e) => e.section !== 'only-in' && (e.section !== 'agreed' || e.versions[0].origins.high > 1))
  return h(
    'section',
    {class: 'matrix side', id: `${story.prefix}matrix`, 'aria-labelledby': `${story.prefix}matrix-title`},
    h(`h${story.level + 1}`, {id: `${story.prefix}matrix-title`}, 'Who says what'),
    h(
      'p',
      {class: 'means'},
      'One column for each origin: a report (or a text behind several) with its copies in brackets. One row for each line that differs, or that several origins agree on.',
    ),
    h(
      'div',
      {class: 'scroll', role: 'region', tabIndex: 0, 'aria-label': 'Table of lines by origin'},
      h(
        'table',
        null,
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            h('th', {scope: 'col'}, 'Line'),
            columns.map((c) => h('th', {scope: 'col'}, columnHead(c))),
          ),
        ),
        h(
          'tbody',
          null,
          entries.map((entry) => row(entry, columns, columnOf, story)),
        ),
      ),
    ),
  )
}

function columnsOf(story: Story): Column[] {
  const columns: {root: Witness | Unseen; members: Witness[]}[] = []
  for (const {prefix, node} of story.family.branches) {
    if (prefix === '') columns.push({root: node, members: []})
    if ('report' in node) columns.at(-1)!.members.push(node)
  }
  return columns
}

function columnHead({root, members}: Column) {
  if (!('report' in root)) return ['unseen', h('br', null), sigils(members)]
  const copies = members.filter((w) => w !== root)
  return [
    h('b', {class: 'sigil'}, root.sigil),
    ' ',
    h('bdi', null, witnessName(root)),
    copies.length > 0 && h('span', {class: 'copies'}, ` (${copies.map((w) => w.sigil).join(' ')})`),
  ]
}

function row(entry: Entry, columns: readonly Column[], columnOf: ReadonlyMap<Witness, number>, story: Story): VNode {
  const cells: VNode[][] = columns.map(() => [])
  entry.versions.forEach((version, v) => {
    const here = Map.groupBy(version.instances, (x) => columnOf.get(x.witness)!)
    for (const [column, instances] of here)
      cells[column]?.push(
        h(
          'span',
          {class: `says v${Math.min(v, 3)}`},
          entry.versions.length > 1 && [
            !namesNobody(entry, version) && h('span', {class: 'value'}, wordsOf(instances[0]!)),
            readAs(version, entry),
            ' ',
          ],
          sigils(
            instances.map((x) => x.witness),
            columns[column]!.root,
          ),
        ),
      )
  })
  return h(
    'tr',
    null,
    h(
      'th',
      {scope: 'row'},
      h('a', {href: `#${story.prefix}${entry.label}`, class: `label ${entry.section}`}, entry.label),
      ' ',
      entry.slot ? matterWords(entry) : h('span', {class: 'value'}, wordsOf(entry.versions[0].instances[0])),
    ),
    cells.map((cell) => h('td', null, ...between(cell, ' '))),
  )
}

/** The origin's own letter first, then its copies in brackets. */
function sigils(members: readonly Witness[], root?: Column['root']): (VNode | string)[] {
  const copies = members.filter((w) => w !== root)
  const own = members.some((w) => w === root)
  const letters = copies.map((w) => w.sigil).join(' ')
  return [
    own ? h('b', {class: 'sigil'}, members.find((w) => w === root)!.sigil) : '',
    own && copies.length ? ' ' : '',
    copies.length ? h('span', {class: 'copies'}, root && 'report' in root ? `(${letters})` : letters) : '',
  ]
}

/** The words brought out in a quotation. */
function wordsOf({quote}: Instance): string {
  const strong = quote.pieces.filter((p) => p.strong)
  const words = oneLine((strong.length ? strong : quote.pieces).map((p) => p.text).join(' … ')).trim()
  if (words.length <= LONGEST_WORDS) return `“${words}”`
  return `“${words.slice(0, LONGEST_WORDS).replace(/\s+\S*$/, '')} …”`
}

/** What the words were read as or lack, where the words do not say it: two versions of "overnight". */
const readAs = (version: Version, entry: Entry): string =>
  versionWords(version, entry)
    .filter((words) => /^(?:read as|nobody named)/.test(words))
    .map((words) => ` ${words}`)
    .join('')
