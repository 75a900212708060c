import {compareValues} from '../../core/compare-values.ts'
import type {LineageEdge, Reading, Unit} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import type {Mention} from '../../core/mention.ts'
import {valueText} from '../../core/value-text.ts'
import {TokenKind, tokensIn} from '../../text/tokens.ts'
import {isBefore} from './before.ts'
import type {Matter} from './matter.ts'
import {rankOfClass} from './rank.ts'
import {readingOf} from './readings.ts'
import type {Place} from './sentence-index.ts'
import {unitOf} from './slot-units.ts'

/** Fewer words beside its figures do not make a sentence known again. */
const FEWEST = 2

/**
 * The words of a sentence with its figures and times left out: what two bulletins of one series share.
 *
 *     Beds free in the hostels: 118
 *     Beds free in the hostels: 64
 */
function skeletonOf({layers, range, mentions}: Place): string {
  const {tokens} = layers
  const {start, end} = tokensIn(tokens, range)
  const words: (number | string)[] = []
  for (let i = start; i < end; i++) {
    const at = tokens.start[i]!
    const inside = mentions.find(({value, spans: [s]}) => isFigure(value.kind) && s.start <= at && at < s.end)
    if (inside) {
      if (inside.spans[0].start === at) words.push('#')
    } else if (tokens.kind[i] !== TokenKind.punctuation) words.push(tokens.form[i]!)
  }
  return words.filter((w) => w !== '#').length < FEWEST ? '' : words.join(' ')
}

const isFigure = (kind: Mention['value']['kind']): boolean => kind === 'quantity' || kind === 'time'

const figuresOf = (place: Place): readonly Mention[] => place.mentions.filter((m) => m.value.kind === 'quantity')

/** Sentences that stand once in a report with their words, by these. */
function bySkeleton(places: readonly Place[]): ReadonlyMap<string, Place> {
  const groups = Map.groupBy(places, skeletonOf)
  return new Map(
    [...groups].flatMap(([key, [one, ...more]]) => (key === '' || !one || more.length > 0 ? [] : [[key, one]])),
  )
}

/** What a later version of one report says in the same words with another figure. */
function unitsOfEdge(matter: Matter, edge: LineageEdge): Unit[] {
  const {parent, child} = edge
  if (parent === null || edge.relation !== 'version') return []
  if (!isBefore(matter.reports.get(parent)?.publishedAt, matter.reports.get(child)?.publishedAt)) return []
  const of = (report: string): ReadonlyMap<string, Place> =>
    bySkeleton(matter.index.places.filter((p) => p.layers.report.id === report))
  const later = of(child)
  return [...of(parent)].flatMap(([skeleton, place]) => {
    const other = later.get(skeleton)
    if (!other) return []
    const figures = figuresOf(other)
    return figuresOf(place).flatMap((was, i) => {
      const is = figures[i]
      if (!is || compareValues(was.value, is.value) !== 'disjoint') return []
      const readings = [was, is].map((m): Reading =>
        readingOf(valueText(m.value), m.spans, [], matter.lineage, 'judge:figure-of-version'),
      ) as [Reading, Reading]
      return [
        unitOf(
          idOf('p', was.spans[0].report, was.spans[0].start, is.spans[0].start),
          'howMany',
          'update',
          'shown',
          readings,
          {
            rule: 'judge:later-version',
            version: 1,
            spans: [was.spans[0], is.spans[0]],
            wouldChangeIf: 'the two were not versions of one report',
          },
          rankOfClass(undefined, 'howMany', 'update', 2),
        ),
      ]
    })
  })
}

/** Figures that a later version of a report brings up to date in the same words. */
export const versionUnits = (matter: Matter): Unit[] => matter.lineage.flatMap((edge) => unitsOfEdge(matter, edge))
