import type {Atoms} from '../../models/trained/atoms.ts'
import {taggerFeatures, type TaggerState} from '../../models/trained/tagger-features.ts'
import type {TaggerModel} from '../../models/trained/tagger.ts'

/** What the tagger must have taken a finite verb for, and how much better it may have liked that, in its own points. */
interface Likely {
  /** Where what stands beside the word speaks for a verb, in a sentence that ends with a stop. */
  readonly sure: number
  /** Elsewhere: headlines, and words in other places. */
  readonly plain: number
}
// Set on sentences of invented reports: of 128 without a finite verb, 34 had one that was mistaken.
const NOUN_FOR_VERB: Likely = {sure: 50, plain: 25}
const PARTICIPLE_FOR_PAST: Likely = {sure: 60, plain: 0}
const BASE_FOR_PRESENT: Likely = {sure: 15, plain: 0}

interface Tags {
  /** By tag: finite verbs and modals. */
  readonly finite: Uint8Array
  /** Codes of "VERB VBZ", "VERB VBP", "VERB VBD". */
  readonly verbs: readonly number[]
  readonly penn: readonly string[]
  readonly universal: readonly string[]
}

const known = new WeakMap<TaggerModel, Tags>()

function tagsOf(model: TaggerModel): Tags {
  let tags = known.get(model)
  if (tags === undefined) {
    const penn = model.tags.map((t) => t.slice(t.indexOf(' ') + 1))
    tags = {
      finite: Uint8Array.from(penn, (t) => Number(/^(VBD|VBZ|VBP|MD)$/.test(t))),
      verbs: ['VERB VBZ', 'VERB VBP', 'VERB VBD'].map((t) => model.tags.indexOf(t)).filter((t) => t >= 0),
      penn,
      universal: model.tags.map((t) => t.slice(0, t.indexOf(' '))),
    }
    known.set(model, tags)
  }
  return tags
}

/** A longer run of words without a finite verb is a list. */
const LONGEST = 60
/** What may stand before a finite verb: its subject's last word, or an adverb. */
const BEFORE = /^(NOUN|PROPN|PRON|ADV)$/
/** What a verb's object or clause may open with. */
const OPENS = /^(DET|PRON|NUM|ADJ|PROPN|SCONJ)$/

/**
 * A sentence has a finite verb; where the tagger saw none, the word that it was least sure was no verb becomes one, if its ending
 * and the words beside it allow it. Changes `state.tags`.
 *
 *     The company employs 4,300 people      River floods suburbs south of the port
 *                 ^^^^^^^ taken for a plural      ^^^^^^ the same
 *
 * @param word the words of the sentence, by index.
 */
export function findLostVerb(
  model: TaggerModel,
  atoms: Atoms,
  state: TaggerState,
  keys: Int32Array,
  scores: Float32Array,
  word: (i: number) => string,
): void {
  const {count} = atoms
  if (count < 3 || count > LONGEST) return
  const tags = tagsOf(model)
  const universal = (i: number): string => (i < 0 || i >= count ? '' : tags.universal[state.tags[i]! - 1]!)
  const penn = (i: number): string => (i < 0 || i >= count ? '' : tags.penn[state.tags[i]! - 1]!)
  const stop = /^[.!?"”]$/.test(word(count - 1))
  // An order, a heading with its matter, "Mill to close": none of these has lost one.
  if (penn(0) === 'VB') return
  let that = count
  for (let i = 0; i < count; i++) {
    if (word(i) === ':' || word(i) === ';' || (!stop && penn(i) === 'TO' && penn(i + 1) === 'VB')) return
    if (that === count && i > 0 && word(i) === 'that' && /^(IN|WDT)$/.test(penn(i))) that = i
  }
  const finite = (from: number, end: number): number => {
    let n = 0
    for (let i = from; i < end; i++) n += tags.finite[state.tags[i]! - 1]!
    return n
  }
  const behind = finite(that, count)
  const find = (from: number, end: number): void => {
    let best = 0
    let at = -1
    let to = 0
    for (let i = from + 1; i < end; i++) {
      if (state.only[i]! >= 0) continue
      const tag = penn(i)
      const form = word(i)
      const plural = /^(NNS|NN|NNPS?)$/.test(tag) && form.endsWith('s') && !form.endsWith('ss')
      const past = tag === 'JJ' && form.endsWith('ed')
      const base = tag === 'NN' && (from > 0 || /^(NNS|NNPS)$/.test(penn(i - 1)))
      const limits =
        plural || past || base
          ? NOUN_FOR_VERB
          : tag === 'VBN'
            ? PARTICIPLE_FOR_PAST
            : tag === 'VB'
              ? BASE_FOR_PRESENT
              : undefined
      if (limits === undefined || !BEFORE.test(universal(i - 1))) continue
      const next = i + 1 < count ? word(i + 1) : ''
      if (/^(?:['’]s?|by)$/.test(next) || (i + 1 === count && !stop)) continue
      // "Tuesday's reports", "the bank's plans": what a plural stands before and behind.
      if (plural && (/^(NNS|NNPS|POS)$/.test(penn(i - 1)) || /^(?:NN|NNS)$/.test(penn(i + 1)))) continue
      scores.fill(0, 0, model.tags.length)
      model.scorer.add(keys, taggerFeatures(keys, atoms, state, i), scores)
      let verb = tags.verbs[0]!
      for (const v of tags.verbs) if (scores[v]! > scores[verb]!) verb = v
      if (plural !== (model.tags[verb] === 'VERB VBZ') && tag !== 'VB') if (plural || base) continue
      const margin = scores[state.tags[i]! - 1]! - scores[verb]!
      const sure = stop && (tag === 'VBN' || tag === 'VB' || OPENS.test(universal(i + 1)))
      if (margin <= (sure ? limits.sure : limits.plain) && (at < 0 || margin < best)) {
        best = margin
        at = i
        to = verb
      }
    }
    if (at >= 0) state.tags[at] = to + 1
  }
  // "denies that he fled": each side of "that" has one of its own, unless the clause is the subject of what follows it.
  if (finite(0, that) === 0 && (that === count || behind <= 1)) find(0, that)
  if (that < count && behind === 0) find(that, count)
}
