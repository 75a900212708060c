import type {Configuration} from '../../models/trained/arc-hybrid.ts'

/** Verbs whose object does what the infinitive behind it says. */
const OF_OBJECT =
  /^(?:urg(?:e|es|ed|ing)|order(?:s|ed|ing)?|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|forc(?:e|es|ed|ing)|allow(?:s|ed|ing)?|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|invit(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|instruct(?:s|ed|ing)?|advis(?:e|es|ed|ing)|warn(?:s|ed|ing)?|requir(?:e|es|ed|ing)|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing)|forbid(?:s|ding)?|forbade|beg(?:s|ged|ging)?|command(?:s|ed|ing)?|direct(?:s|ed|ing)?|oblig(?:e|es|ed|ing)|compel(?:s|led|ling)?|prompt(?:s|ed|ing)?|convinc(?:e|es|ed|ing)|authori[sz](?:e|es|ed|ing)|implor(?:e|es|ed|ing)|press(?:es|ed|ing)?|push(?:es|ed|ing)?)$/i

/** What the rule must know of the labels a parser gives: their codes + 1. */
export interface InfinitiveLabels {
  readonly acl: number
  readonly xcomp: number
  readonly mark: number
  readonly objects: readonly number[]
}

export const infinitiveLabels = (labels: readonly string[]): InfinitiveLabels => ({
  acl: labels.indexOf('acl') + 1,
  xcomp: labels.indexOf('xcomp') + 1,
  mark: labels.indexOf('mark') + 1,
  objects: ['obj', 'iobj'].map((name) => labels.indexOf(name) + 1),
})

/**
 * Hangs the infinitive behind an object on the verb where the verb asks for it. Changes `tree`.
 *
 *     Neighbours urged the council to close the road.
 *                ^^^^^---------------->^^^^^ not a council that is there to close roads
 *
 * @param word the words of the sentence, by index.
 */
export function hangInfinitives(
  {count, head, label}: Configuration,
  {acl, xcomp, mark, objects}: InfinitiveLabels,
  word: (i: number) => string,
): void {
  for (let i = 2; i < count; i++) {
    if (label[i] !== acl) continue
    const object = head[i]!
    const verb = object < i ? head[object]! : count
    if (verb >= object || !objects.includes(label[object]!) || !OF_OBJECT.test(word(verb))) continue
    let to = i - 1
    while (to > object && !(head[to] === i && label[to] === mark)) to--
    if (to === object || word(to) !== 'to') continue
    head[i] = verb
    label[i] = xcomp
  }
}
