import type {VNode} from 'preact'
import {h} from './element.ts'
import type {Evidence} from '../../core/evidence.ts'
import type {Entry, Instance, Version} from '../entry.ts'
import {byQuotation, byWording} from '../instances.ts'
import {versionWords} from '../version-words.ts'
import {oneLine} from '../visible.ts'
import {matterWords} from '../words.ts'
import {quoteView} from './quote-view.ts'
import {strongSpans, witnessName, type Story} from './story-data.ts'

/** Quotations of one version that are open to see; others are unfolded. */
const WORDINGS = 2

/** Reports with the same words that are named by their outlet; those after them by letter and place alone. */
const NAMED = 4

/** One line of the comparison: its label, each version with its words and where they stand, and why it is shown. */
export function entryView(entry: Entry, story: Story): VNode {
  const {label, section, slots, versions} = entry
  const matter = matterWords(entry)
  const reports = new Set(versions.flatMap((v) => v.instances).map((x) => indexOf(x, story)))
  return h(
    'li',
    {
      id: story.prefix + label,
      class: `entry ${section}`,
      tabIndex: -1,
      'data-slots': slots.join(' '),
      'data-reports': [...reports].join(' '),
      'data-places': story.placesOf(entry).join(' '),
    },
    h('p', {class: 'label'}, label),
    h(
      'div',
      null,
      matter && h('p', {class: 'matter'}, matter),
      versions.map((version, i) => versionView(version, i, entry, story)),
      section !== 'only-in' && whyView(entry, story),
    ),
  )
}

function versionView(version: Version, index: number, entry: Entry, story: Story): VNode {
  const groups = byWording(version.instances)
  const shown = groups.slice(0, WORDINGS).map((g) => g.same)
  const rest = groups.flatMap((g, i) => [...(i < WORDINGS ? [] : g.same), ...g.others])
  const about = versionWords(version, entry)
  const from = (version.copiedFrom ?? []).map((sigil) =>
    story.apparatus.witnesses.all.findIndex((w) => w.sigil === sigil),
  )
  return h(
    'div',
    {class: 'version', 'data-version': index, 'data-from': from.join(' ') || undefined},
    shown.map((group, i) => wordingView(group, i === 0 ? about : [], entry, story)),
    rest.length > 0 &&
      h(
        'details',
        null,
        h('summary', null, `${rest.length} more that ${rest.length === 1 ? 'says' : 'say'} so in other words`),
        byQuotation(rest).map((group) => wordingView(group, [], entry, story)),
      ),
  )
}

/** One quotation with all the reports that have these words. */
function wordingView(
  group: readonly [Instance, ...Instance[]],
  about: readonly string[],
  {section}: Entry,
  story: Story,
): VNode {
  const [first] = group
  const quote = quoteView(first.quote, first.witness.report.language)
  if (section === 'only-in')
    return h('div', {class: 'wording'}, quote, h('p', {class: 'where'}, placeView(first, story)))
  return h(
    'div',
    {class: 'wording'},
    h(
      'p',
      {class: 'who'},
      group.map((x, i) => [i < NAMED ? witnessView(x, story) : placeView(x, story, `${x.witness.sigil} `), ' ']),
      about.length > 0 && h('span', {class: 'about'}, about.join(' · ')),
    ),
    quote,
  )
}

/** `A North Sea Press north-sea-press.txt:7`; without an outlet the file is its name, and the place says it. */
const witnessView = (instance: Instance, story: Story): VNode =>
  h(
    'span',
    {class: 'witness'},
    h('b', {class: 'sigil'}, instance.witness.sigil),
    ' ',
    instance.witness.report.outlet !== undefined && [h('bdi', null, witnessName(instance.witness)), ' '],
    placeView(instance, story),
  )

/** `daily-meridian.txt:10`, leading to the words in the report. */
function placeView(instance: Instance, story: Story, before = ''): VNode {
  const index = indexOf(instance, story)
  const shown = story.shown[index]!
  const spans = strongSpans(instance)
  const at = spans.flatMap((s) => [shown.shownAt(s.start), shown.shownAt(s.end)])
  return h(
    'a',
    {
      href: `#${story.prefix}${instance.witness.sigil}-${shown.blockAt(spans[0]!.start)}`,
      'data-at': [index, ...at].join(' '),
    },
    before + oneLine(instance.place),
  )
}

const indexOf = ({witness}: Instance, {indexOf: index}: Story): number => index.get(witness.report.id) ?? 0

/** Which rule fired, what it rests on, what would change it; and which of the reports copied another. */
function whyView(entry: Entry, story: Story): VNode {
  const {byId} = story.apparatus.witnesses
  const version = new Map(entry.versions.flatMap((v, i) => v.instances.map((x) => [x.witness.report.id, i] as const)))
  // Of what is agreed all copies tell; of what differs those that came out different.
  const copies = story.edition.lineage.filter(({parent, child}) => {
    const [a, b] = [version.get(parent ?? ''), version.get(child)]
    return a !== undefined && b !== undefined && (entry.versions.length === 1 || a !== b)
  })
  return h(
    'details',
    {class: 'why'},
    h('summary', null, 'Why'),
    entry.evidence.map((e) =>
      h('p', null, `${sentenceCase(ruleWords(e))}. It would be otherwise if ${oneLine(e.wouldChangeIf)}.`),
    ),
    copies.length > 0 &&
      h(
        'ul',
        null,
        copies.map((edge) => h('li', null, `${byId.get(edge.child)!.sigil}: ${story.kinOf(edge)}`)),
      ),
  )
}

/** What each stage looks at, as a reader would say it. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  trace: 'found where one report has the words of another',
  align: 'found by bringing together what the reports say of one matter',
  judge: 'found by holding against each other what the reports say of one matter',
}

/** `judge:totals-differ` with its note: "totals differ (3 → 4), found by …". */
function ruleWords({rule, note}: Evidence): string {
  const [stage = '', ...name] = rule.split(':')
  const what = name.join(' ').replaceAll('-', ' ').replace('howMany', 'number').replace('saidBy', 'speaker')
  const looked = LOOKED_AT[stage]
  return `${what}${note ? ` (${oneLine(note)})` : ''}${looked ? `, ${looked}` : ''}`
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The items with a text between each two. */
export const between = <T>(items: readonly T[], text: string): (T | string)[] =>
  items.flatMap((item, i) => (i === 0 ? [item] : [text, item]))
