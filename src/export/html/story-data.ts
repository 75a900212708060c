import type {Edition, LineageEdge} from '../../core/edition.ts'
import type {Span} from '../../core/span.ts'
import {apparatusOf, type Apparatus} from '../apparatus.ts'
import type {Entry, Instance} from '../entry.ts'
import {familyTree, type Family} from '../family-tree.ts'
import {kinWords} from '../markdown.ts'
import {oneLine} from '../visible.ts'
import type {Witness} from '../witnesses.ts'
import {shownReport, type ShownReport} from './shown-report.ts'

/** What the parts of the page look up about one story, worked out once. */
export interface Story {
  readonly edition: Edition
  readonly apparatus: Apparatus
  readonly family: Family
  /** By index of the report. */
  readonly shown: readonly ShownReport[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Before the ids of the page's elements: empty for the first story, `s2-` for the second. */
  readonly prefix: string
  /** Heading level of the story's title. */
  readonly level: 1 | 2
  /** Names of the places that the lines speak of, in order of the alphabet. */
  readonly places: readonly string[]
  /** Indices into `places`. */
  readonly placesOf: (entry: Entry) => readonly number[]
  /** `shortened copy of B, 265 shared words, sure`; of an edge with a parent. */
  readonly kinOf: (edge: LineageEdge) => string
}

export function storyOf(edition: Edition, prefix: string, level: 1 | 2): Story {
  const apparatus = apparatusOf(edition)
  const {all} = apparatus.witnesses
  const mentions = placesByReport(edition)
  const names = new Map<string, number>()
  const entries = apparatus.sections.flatMap((s) => s.entries)
  const found = entries.map((entry) => [entry, placeNames(entry, mentions)] as const)
  for (const name of [...new Set(found.flatMap(([, own]) => own))].toSorted()) names.set(name, names.size)
  const {byId} = apparatus.witnesses
  const kin = new Map(
    edition.lineage.map((e) => [e, kinWords(e, byId.get(e.parent ?? '')?.sigil ?? null, apparatus.witnesses)]),
  )
  const placesOf = new Map(found.map(([entry, own]) => [entry, own.map((n) => names.get(n)!)]))
  return {
    edition,
    apparatus,
    family: familyTree(edition, apparatus.witnesses),
    shown: all.map(shownReport),
    indexOf: new Map(all.map((w, i) => [w.report.id, i])),
    prefix,
    level,
    places: [...names.keys()],
    placesOf: (entry) => placesOf.get(entry) ?? [],
    kinOf: (edge) => kin.get(edge) ?? '',
  }
}

interface PlaceMention {
  readonly start: number
  readonly name: string
}

/** Mentions of places, by report, sorted by start. */
function placesByReport({mentions}: Edition): Map<string, PlaceMention[]> {
  const found = mentions.flatMap(({value, spans: [span]}) =>
    value.kind === 'place' && value.level !== 'continent' ? [{span, name: oneLine(value.name)}] : [],
  )
  const byReport = new Map<string, PlaceMention[]>()
  for (const {span, name} of found.toSorted((a, b) => a.span.start - b.span.start)) {
    const list = byReport.get(span.report)
    if (list) list.push({start: span.start, name})
    else byReport.set(span.report, [{start: span.start, name}])
  }
  return byReport
}

const placeNames = (entry: Entry, mentions: ReadonlyMap<string, readonly PlaceMention[]>): string[] => {
  const names = new Set<string>()
  for (const {quote} of entry.versions.flatMap((v) => v.instances))
    for (const {start, name} of mentions.get(quote.span.report) ?? [])
      if (start >= quote.span.start && start < quote.span.end) names.add(name)
  return [...names].toSorted()
}

/**
 * The words of a quotation that are brought out, as spans of the report; the quotation itself if none are, or the one word that
 * the record names: beside it something is gone.
 */
export function strongSpans({quote, spans: [named, ...more]}: Instance): readonly Span[] {
  const spans: Span[] = []
  let at = quote.span.start
  for (const {text, strong} of quote.pieces) {
    if (strong) spans.push({report: quote.span.report, start: at, end: at + text.length})
    at += text.length
  }
  if (spans.length) return spans
  const alone = more.length === 0 && 2 * (named.end - named.start) < quote.span.end - quote.span.start
  return [alone ? named : quote.span]
}

/** `North Sea Press`, escaped. */
export const witnessName = ({name}: Witness): string => oneLine(name)
