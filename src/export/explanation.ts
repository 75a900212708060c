import type {Claim} from '../core/claim.ts'
import {compareValues} from '../core/compare-values.ts'
import {isCompatible} from '../core/comparison.ts'
import type {Collation, Edition, LineageEdge} from '../core/edition.ts'
import type {Range} from '../core/span.ts'
import {apparatusOf, mostReportsFirst} from './apparatus.ts'
import {caretLines} from './caret-lines.ts'
import type {Entry, Instance, Version} from './entry.ts'
import {piece, wrap, type Line} from './lines.ts'
import {sentenceAround} from './quote.ts'
import {ruleWords} from './rule-words.ts'
import {oneLine} from './visible.ts'
import type {Witnesses} from './witnesses.ts'
import {KINSHIP, matterWords, originWords, plural, slotWords, sureWords} from './words.ts'

/** Places of one version that are drawn. */
const PLACES = 6
const INDENT = 5

const RELATIONS: Readonly<Record<string, string>> = {
  drift: 'changed in copying',
  conflict: 'conflict',
  update: 'update',
  'differs-in-status': 'difference in status',
  agrees: 'agreed',
  adds: 'agreed',
  'only-in': 'in one report only',
}

/** What can be explained of a collation: the labels of its stories, that of the largest first; `2/C1` is of the second. */
export function labelsOf({editions}: Collation): readonly string[] {
  return labelled(editions).map(({label}) => label)
}

interface Labelled {
  readonly label: string
  readonly entry: Entry
  readonly edition: Edition
  readonly witnesses: Witnesses
}

const labelled = (editions: readonly Edition[]): Labelled[] =>
  mostReportsFirst(editions).flatMap((edition, i) => {
    const {witnesses, sections} = apparatusOf(edition)
    return sections.flatMap(({entries}) =>
      entries.map((entry) => ({label: i === 0 ? entry.label : `${i + 1}/${entry.label}`, entry, edition, witnesses})),
    )
  })

/**
 * Why one line of a comparison stands there: the words of each version with a caret under them, why they were put beside
 * each other, why they differ (or, of what is agreed, how its origins are counted), and what would change the answer.
 * Undefined if there is no such label.
 */
export function explanationLines(collation: Collation, label: string, width: number): Line[] | undefined {
  const wanted = label.trim().toUpperCase()
  const found = labelled(collation.editions).find((x) => x.label === wanted)
  if (!found) return undefined
  const {entry, edition, witnesses} = found
  const {together, apart} = ruleWords(entry.evidence[0].rule)
  const say = (title: string, words: string): Line[] =>
    wrap([piece(`${title} `, 'heading'), piece(words)], width, [], [piece('  ')])
  const tier = entry.tier === 'possible' ? `possible ${RELATIONS[entry.relation]}` : RELATIONS[entry.relation]
  const matter = matterWords(entry)
  const dim = (lines: readonly string[]): Line[] =>
    lines.flatMap((line) => wrap([piece(line, 'dim')], width, [piece('  ')]))
  const reasons: readonly Line[] =
    entry.relation === 'only-in'
      ? say('By itself because', `${together}.`)
      : [
          ...say('Side by side because', `${together}.`),
          ...dim(shared(entry, edition, witnesses)),
          ...(entry.slot === null ? say(...counted(entry.versions[0])) : []),
          ...dim(kin(entry, edition, witnesses)),
          ...(entry.slot === null
            ? []
            : say(entry.relation === 'conflict' ? 'A conflict because' : 'Told so because', `${apart}.`)),
        ]
  return [
    ...wrap([piece(`${found.label} `, entry.section), piece(matter ? `${tier}: ${matter}` : (tier ?? ''))], width),
    ...entry.versions.flatMap((version, i) => [[], ...versionLines(version, entry, i, width)]),
    [],
    ...reasons,
    ...say('It would be otherwise if', `${oneLine(entry.wouldChangeIf)}.`),
    ...wrap([piece(`rule ${entry.evidence.map((e) => `${e.rule}, version ${e.version}`).join('; ')}`, 'dim')], width),
  ]
}

function versionLines({value, origins, instances}: Version, entry: Entry, index: number, width: number): Line[] {
  const version = value === '' ? `version ${index + 1}` : `version ${index + 1}: read as ${oneLine(value)}`
  const head = entry.slot === null ? plural(instances.length, 'report') : version
  const more = instances.length - PLACES
  return [
    ...wrap([piece(head), piece(` · ${originWords(origins)}`, 'dim')], width),
    ...instances.slice(0, PLACES).flatMap((instance) => instanceLines(instance, entry, width)),
    ...(more > 0 ? [[piece(`  … and ${more} more`, 'dim')]] : []),
  ]
}

/** How the origins of what is agreed were counted. */
function counted({origins, instances}: Version): [string, string] {
  const why =
    origins.low === instances.length
      ? 'none of these reports was found to be made from another'
      : origins.low === origins.high
        ? 'reports that go back to one text count once'
        : 'a report that may be made from another may not count by itself'
  return [`Counted as ${originWords(origins)} because`, `${why}.`]
}

/** Every span of the version in its sentence, with carets. */
function instanceLines({witness, spans, place}: Instance, {section}: Entry, width: number): Line[] {
  return [
    ...wrap([piece(`${witness.sigil} `, 'sigil'), piece(oneLine(place), 'dim')], width, [piece('  ')]),
    ...sentencesOf(spans.slice(0, PLACES), (s) => sentenceAround(witness, s)).flatMap(({stretch, marks}) =>
      caretLines(witness.report.text, stretch, marks, section, width, INDENT),
    ),
  ]
}

/** Spans by the sentence that they stand in. */
function sentencesOf(
  spans: readonly Range[],
  around: (s: Range) => Range,
): readonly {readonly stretch: Range; readonly marks: readonly Range[]}[] {
  const groups = new Map<string, {stretch: Range; marks: Range[]}>()
  for (const span of spans) {
    const stretch = around(span)
    const known = groups.get(`${stretch.start} ${stretch.end}`)
    if (known) known.marks.push(span)
    else groups.set(`${stretch.start} ${stretch.end}`, {stretch, marks: [span]})
  }
  return [...groups.values()]
}

/** Words of so many letters tell something of a sentence. */
const TELLING = /[\p{L}\p{N}][\p{L}\p{N}’'-]{4,}/gu

function wordsAround({witness, spans: [span]}: Instance): ReadonlySet<string> {
  const {start, end} = sentenceAround(witness, span)
  return new Set((witness.report.text.slice(start, end).match(TELLING) ?? []).map((w) => w.toLowerCase()))
}

/** The two sides of an entry: its first two versions; of what is agreed, the first report and the others. */
function sides({versions}: Entry): readonly [readonly Instance[], readonly Instance[]] {
  const [a, b] = versions
  return b ? [a.instances, b.instances] : [a.instances.slice(0, 1), a.instances.slice(1)]
}

/** Words that two sentences of the two sides have in common, of the two that have most; and slots that agree. */
function shared(entry: Entry, edition: Edition, witnesses: Witnesses): string[] {
  const [a, b] = sides(entry)
  let most: readonly string[] = []
  const theirs = b.slice(0, PLACES).map(wordsAround)
  for (const instance of a.slice(0, PLACES))
    for (const words of theirs) {
      const common = [...wordsAround(instance)].filter((w) => words.has(w))
      if (common.length > most.length) most = common
    }
  const lines = most.length > 0 ? [`words in common: ${oneLine(most.join(', '))}`] : []
  return [...lines, ...slotLines(entry, edition, witnesses)]
}

/** What the aligned clauses of the two sides say of each slot, beside each other. */
function slotLines(entry: Entry, {claims}: Edition, {byId}: Witnesses): string[] {
  const [a, b] = sides(entry).map(
    (instances) =>
      instances.flatMap(({spans}) => spans).flatMap((s) => claims.filter((c) => holds(c, s, entry)).slice(0, 1))[0],
  )
  if (!a || !b || entry.slot === 'wording') return []
  const text = (c: Claim, r: Range): string => oneLine(byId.get(c.report)?.report.text.slice(r.start, r.end) ?? '')
  return a.slots.flatMap((slot) => {
    const other = b.slots.find((s) => s.name === slot.name && isCompatible(compareValues(slot.value, s.value)))
    return other && slot.name !== entry.slot
      ? [`both say ${slotWords(slot.name)}: ${text(a, slot.span)} / ${text(b, other.span)}`]
      : []
  })
}

/** The claim of a span: it has the slot there; of what is agreed, it stands there itself. */
const holds = (claim: Claim, span: Range & {readonly report: string}, {slot}: Entry): boolean =>
  claim.report === span.report &&
  (slot === null
    ? claim.spans.some((s) => s.start === span.start && s.end === span.end)
    : claim.slots.some((s) => s.name === slot && s.span.start < span.end && span.start < s.span.end))

/** Reports of the versions of which one was made from another, or which have words of one unseen text. */
function kin(entry: Entry, {lineage}: Edition, {byId}: Witnesses): string[] {
  const reports = new Set(entry.versions.flatMap(({instances}) => instances.map((x) => x.witness.report.id)))
  const sigil = (id: string): string => byId.get(id)?.sigil ?? '?'
  const inside = (e: LineageEdge): boolean => e.parent !== null && reports.has(e.parent) && reports.has(e.child)
  const copies = lineage
    .filter(inside)
    .map((e) => `${sigil(e.child)}, of ${sigil(e.parent!)}: ${KINSHIP[e.relation]} (${sureWords(e)})`)
  const unseen = Map.groupBy(
    lineage.filter((e) => e.parent === null && reports.has(e.child)),
    (e) => e.inferred,
  )
  return [
    ...copies,
    ...[...unseen.values()].flatMap((edges) => {
      const children = [...new Set(edges.map((e) => sigil(e.child)))].toSorted()
      return children.length > 1 ? [`${children.join(', ')}: words of one unseen text (${sureWords(edges[0]!)})`] : []
    }),
  ]
}
