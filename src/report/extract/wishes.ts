import type {Tree} from '../../text/tree.ts'
import {SAME_IN_PAST} from './status-words.ts'
import {auxiliariesOf} from './verb-group.ts'

const WISHING = /^(ask|demand|request|propose|recommend|urge|insist|order|advise|require|want|suggest)$/

/** "demanded that the minister resign", "asked that it be moved": a verb in its base form. */
export const isWish = (tree: Tree, token: number, lemma: string): boolean =>
  WISHING.test(lemma) &&
  (tree.xpos(token) === 'VB' || auxiliariesOf(tree, token).some((c) => /^(be|should|must)$/.test(tree.lower(c))))

const NOUN_PHRASE = /^(DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/
/** How long the subject of a wish may be, in tokens. */
const SUBJECT = 8

/**
 * The word that wishes what a clause in its base form tells, -1 if there is none; also where the tagger took the verb for a noun.
 *
 *     demanded that the governor resign      Their demand that the troops withdraw      ruled that the men be paid
 *     ^^^^^^^^                  ^^^^^^
 */
export function wishAt(tree: Tree, token: number, start: number): number {
  const auxiliaries = auxiliariesOf(tree, token).map((c) => tree.lower(c))
  const be =
    auxiliaries.includes('be') &&
    !auxiliaries.some((w) => /^(to|will|would|may|might|can|could|shall|must|'ll|'d|’ll|’d|ca|wo)$/.test(w))
  const base =
    be || /^(VB|VBP|NN)$/.test(tree.xpos(token)) || (tree.xpos(token) === 'VBD' && SAME_IN_PAST.has(tree.lower(token)))
  if (!base) return -1
  let that = Math.min(start, token) - 1
  for (; that >= 0 && token - that <= SUBJECT && NOUN_PHRASE.test(tree.upos(that)); that--)
    if (tree.lower(that) === 'that') break
  if (tree.lower(that) !== 'that' || that < 1 || that === token - 1) return -1
  const by = that - 1
  if (be && !/^(ADJ|PUNCT)$/.test(tree.upos(by))) return by
  // "the idea that people travel": only a subject in the singular shows the base form.
  const bare = tree.xpos(token) !== 'NN' || tree.upos(token - 1) !== 'ADJ'
  return bare &&
    (WISHING.test(tree.lemma(by)) ||
      /^(demand|request|proposal|recommendation|insistence|order|requirement|plea|call)$/.test(tree.lemma(by)))
    ? by
    : -1
}
