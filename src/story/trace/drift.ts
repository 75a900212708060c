import type {Drift, UnitSlot} from '../../core/edition.ts'
import {idOf} from '../../core/id.ts'
import {sentencesBeside, type Beside} from './beside.ts'
import {antecedentChanged} from './changes/antecedent-changed.ts'
import {attributionGone} from './changes/attribution-gone.ts'
import {boundsLost} from './changes/bounds-lost.ts'
import type {Change, Side} from './changes/change.ts'
import {figuresChanged} from './changes/figures-changed.ts'
import {hedgeDropped} from './changes/hedge-dropped.ts'
import {namesChanged} from './changes/names-changed.ts'
import {oppositesChanged} from './changes/opposites.ts'
import {narrowingChanged} from './changes/narrowing-changed.ts'
import {orderChanged} from './changes/order-changed.ts'
import {polarityChanged} from './changes/polarity-changed.ts'
import {speakerChanged} from './changes/speaker-changed.ts'
import {statusChanged} from './changes/status-changed.ts'
import {unitsChanged} from './changes/units-changed.ts'
import {wordReplaced} from './changes/word-replaced.ts'
import {wordingChanged} from './changes/wording-changed.ts'
import {wordsSwapped} from './changes/words-swapped.ts'
import type {Kinship} from './lineage.ts'
import {spanOfWords, type Words} from './words.ts'

const RULES: readonly ((beside: Beside) => Change[])[] = [
  figuresChanged,
  unitsChanged,
  boundsLost,
  orderChanged,
  narrowingChanged,
  polarityChanged,
  oppositesChanged,
  statusChanged,
  hedgeDropped,
  namesChanged,
  antecedentChanged,
  wordingChanged,
  wordReplaced,
  attributionGone,
]

/** Every difference inside what was copied that changes what is said, typed by slot. Desk edits and trims are no drift. */
export function driftsOf(kinship: Kinship): Drift[] {
  // A later version by the same outlet brings itself up to date: that is no change in copying.
  if (kinship.edge.relation === 'version') return []
  const {parent, child} = kinship
  const found: Change[] = []
  const besides = sentencesBeside(kinship)
  for (const beside of besides) if (beside.hunks.length > 0) for (const rule of RULES) found.push(...rule(beside))
  found.push(...wordsSwapped(besides), ...speakerChanged(kinship))
  const kept: Change[] = []
  for (const change of found.toSorted((x, y) => y.sure - x.sure || inOrder(x, y)))
    if (!kept.some((other) => repeats(change, other))) kept.push(change)
  kept.sort(inOrder)
  return kept.map((change) => driftOf(kinship, change, parent.words, child.words))
}

const inOrder = (x: Change, y: Change): number =>
  x.parent.from - y.parent.from || x.child.from - y.child.from || (x.slot < y.slot ? -1 : 1)

/** The same values of the same slot again, or two rules that saw one change. */
const repeats = (a: Change, b: Change): boolean =>
  (a.slot === b.slot && a.parent.value === b.parent.value && a.child.value === b.child.value) ||
  (overlaps(a.parent, b.parent) && overlaps(a.child, b.child)) ||
  (a.slot === 'status' && b.slot === 'status' && areClose(a.parent, b.parent))

/** "could cost up to 640": two hedges of one clause are lost as one. */
const areClose = (a: Side, b: Side): boolean => a.from < b.to + HEDGES_APART && b.from < a.to + HEDGES_APART
const HEDGES_APART = 4

const overlaps = (a: Side, b: Side): boolean => a.from < b.to && b.from < a.to

function driftOf({edge}: Kinship, change: Change, parent: Words, child: Words): Drift {
  const side = (words: Words, {from, to, value}: Side): Drift['parent'] => {
    const [start, end] = clauseAround(words, from, to, change.slot)
    return {span: spanOfWords(words, start, end), changed: spanOfWords(words, from, to), value}
  }
  const p = side(parent, change.parent)
  const c = side(child, change.child)
  return {
    id: idOf('d', 'trace', edge.id, change.slot, p.changed.start, c.changed.start),
    edge: edge.id,
    slot: change.slot,
    parent: p,
    child: c,
    sure: change.sure,
    spans: [p.span, c.span],
    evidence: [
      {
        rule: `trace:${change.rule}`,
        version: 1,
        spans: [p.changed, c.changed],
        weight: change.sure,
        note: `${change.parent.value || 'nothing'} → ${change.child.value || 'nothing'}`,
        wouldChangeIf: change.wouldChangeIf,
      },
    ],
  }
}

/** A clause shown has at least and at most so many words (GUIDE of the labels: 5 to 40). */
const SHORTEST = 5
const LONGEST = 40

/** From stop to stop around the changed words, within the sentence; taken wider while it is too short to be read alone. */
function clauseAround(words: Words, from: number, to: number, slot: UnitSlot): [number, number] {
  const sentence = words.within[words.sentence[from]!]!
  // Who said something is only plain with what was said: the whole sentence.
  const isStop = slot === 'saidBy' ? () => false : (i: number): boolean => words.stop[i] !== 0
  let start = from
  let end = to
  while (start > sentence.start && !isStop(start)) start--
  while (end < sentence.end && !isStop(end)) end++
  while (end - start < SHORTEST && (start > sentence.start || end < sentence.end)) {
    if (end < sentence.end)
      do end++
      while (end < sentence.end && !isStop(end))
    else
      do start--
      while (start > sentence.start && !isStop(start))
  }
  if (end - start > LONGEST) {
    // Keep the change in it, but let it run on to the right, where English says what it is about.
    start = Math.max(start, from - LONGEST / 2 + 5)
    end = Math.min(end, start + LONGEST)
  }
  return [start, Math.max(end, to)]
}
