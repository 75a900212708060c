import {tokenAt} from '../../../text/tokens.ts'
import {subjectBehindConjunction} from '../participants.ts'
import type {Tree} from '../../../text/tree.ts'
import {MOMENT, phraseOf} from './phrase.ts'
import type {Speaker} from './found.ts'

const NOMINAL = /^(PROPN|NOUN|PRON|ADJ|NUM|DET)$/

export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((c) => /^(aux:pass|nsubj:pass)$/.test(tree.relation(c)))

/**
 * The speaker behind the verb, by place: the phrase that begins at the next word, whatever the tree takes it for.
 *
 *     "The water came through the roof," said Berit Moen, the warden
 *                                             ^^^^^^^^^^
 */
function behind(tree: Tree, verb: number, last: number): number | undefined {
  const next = verb + 1
  if (next >= last || !/^[,"”’'?!…—–.]$/.test(verb > 0 ? tree.word(verb - 1) : '')) return undefined
  if (!/^(PROPN|NOUN|PRON|ADJ|NUM|DET)$/.test(tree.upos(next))) return undefined
  let head = next
  for (let steps = 0; steps < 12; steps++) {
    const up = tree.head(head)
    if (up === verb || up < next || up >= last || !/^(PROPN|NOUN|PRON|ADJ|NUM)$/.test(tree.upos(up))) break
    if (!/^(det|compound|amod|flat|nummod|nmod|nmod:poss|nmod:desc|appos)$/.test(tree.relation(head))) break
    head = up
  }
  return NOMINAL.test(tree.upos(head)) ? head : undefined
}

/** The nearest subject before the verb; the tree may give it two ("The dam, he said, …"). */
function before(tree: Tree, verb: number): number | undefined {
  const near = verb - 1
  if (
    near >= 0 &&
    /^(he|she|they|i|we|it)$/.test(tree.lower(near)) &&
    /^(nsubj|dep|root|conj)/.test(tree.relation(near))
  )
    return near
  const subjects = tree
    .children(verb)
    .filter(
      (c) =>
        c < verb && /^nsubj(:outer)?$/.test(tree.relation(c)) && !MOMENT.test(tree.lower(c)) && tree.upos(c) !== 'VERB',
    )
  if (subjects.length === 0) {
    // "A council spokesman last night said": the tree may hang the speaker on the night.
    const mistaken = subjectBehindConjunction(tree, verb)
    if (mistaken !== undefined) return mistaken
    const moment = tree.children(verb).find((c) => c < verb && MOMENT.test(tree.lower(c)))
    return moment === undefined ? undefined : tree.children(moment).find((c) => tree.relation(c).startsWith('nsubj'))
  }
  return subjects.at(-1)
}

/** Whether a finite verb follows the phrase at once: it is that verb's subject, not the speaker behind "said". */
function actsItself(tree: Tree, {range}: Speaker, last: number): boolean {
  const next = tokenAt(tree.tokens, range.end)
  return next < last && /^(VERB|AUX)$/.test(tree.upos(next)) && /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos(next))
}

/** The phrase that ends right before the verb, adverbs and auxiliaries apart, where the tree hangs it elsewhere. */
function besides(tree: Tree, verb: number, first: number): number | undefined {
  let at = verb - 1
  while (at >= first && /^(ADV|AUX|PART)$/.test(tree.upos(at))) at--
  if (at < first || !/^(NOUN|PROPN|PRON|DET|NUM)$/.test(tree.upos(at)) || MOMENT.test(tree.lower(at))) return undefined
  if (/^(who|which|that|what)$/.test(tree.lower(at)) || /^(obj|obl|nmod)/.test(tree.relation(at))) return undefined
  return at
}

/** Verbs that are done to somebody: the phrase behind them is not the speaker. */
const UPON =
  /^(accuse|blame|urge|criticise|criticize|praise|advise|assure|inform|notify|order|find|show|praise|condemn|order)$/

/** The last closing quotation mark between two words. */
function closingQuote(tree: Tree, from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) if (/^["”]$/.test(tree.word(i)) && /^[?!.,…]$/.test(tree.word(i - 1))) return i
  return undefined
}

/** Who says what a verb tells: its own subject or agent. */
export function speakerOf(tree: Tree, verb: number, first: number, last: number): Speaker | undefined {
  if (isPassive(tree, verb)) {
    const agent = tree
      .children(verb)
      .find(
        (c) =>
          c > verb &&
          (tree.relation(c) === 'obl:agent' ||
            (tree.relation(c) === 'obl' && tree.children(c).some((k) => tree.lower(k) === 'by'))),
      )
    return agent === undefined ? undefined : phraseOf(tree, agent, verb + 1, last)
  }
  const precedes = before(tree, verb)
  const follows =
    /^(VBD|VBZ|VBP)$/.test(tree.xpos(verb)) && !UPON.test(tree.lemma(verb)) ? behind(tree, verb, last) : undefined
  if (
    follows !== undefined &&
    (precedes === undefined || (tree.head(follows) === verb && tree.relation(follows).startsWith('nsubj')))
  ) {
    const speaker = phraseOf(tree, follows, verb + 1, last)
    if (!actsItself(tree, speaker, last)) return speaker
  }
  if (precedes !== undefined) {
    // "…, who said": the phrase that "who" stands for.
    if (/^(who|which|that)$/.test(tree.lower(precedes))) {
      const noun = tree.head(verb)
      if (tree.relation(verb).startsWith('acl') && noun >= first && noun < precedes)
        return phraseOf(tree, noun, first, precedes)
    }
    // "…, Peter?" Corwin asked: the tree may take whom the quoted words address for the speaker.
    const quote = closingQuote(tree, precedes, verb)
    const outside = quote === undefined ? undefined : besides(tree, verb, quote + 1)
    if (quote !== undefined && outside !== undefined) return phraseOf(tree, outside, quote + 1, verb)
    return phraseOf(tree, precedes, first, verb)
  }
  const after = tree.children(verb).find((c) => c > verb && tree.relation(c).startsWith('nsubj'))
  if (after !== undefined && after <= verb + 4 && /^(VBD|VBZ|VBP)$/.test(tree.xpos(verb))) {
    const speaker = phraseOf(tree, after, verb + 1, last)
    if (!actsItself(tree, speaker, last)) return speaker
  }
  const beside = /^(VBD|VBZ|VBP|NNS)$/.test(tree.xpos(verb)) ? besides(tree, verb, first) : undefined
  return beside === undefined ? undefined : phraseOf(tree, beside, first, verb)
}

/** "…, adding that …", "wants to say", "said and wrote": the subject of the verb that it hangs on. */
export function leanedOn(tree: Tree, verb: number, first: number): Speaker | undefined {
  let at = verb
  for (let steps = 0; steps < 5; steps++) {
    const relation = tree.relation(at)
    const up = tree.head(at)
    if (up < first) return undefined
    if (relation === 'acl') return /^(NOUN|PROPN)$/.test(tree.upos(up)) ? phraseOf(tree, up, first, at) : undefined
    if (!/^(conj|xcomp|advcl|parataxis|ccomp)$/.test(relation)) return undefined
    if (relation === 'ccomp' && /^(VBD|VBZ|VBP)$/.test(tree.xpos(at))) return undefined
    if (isPassive(tree, up) && relation !== 'conj') {
      const subject = tree.children(up).find((c) => c < up && tree.relation(c) === 'nsubj:pass')
      if (subject !== undefined) return phraseOf(tree, subject, first, up)
    }
    const subject =
      before(tree, up) ?? tree.children(up).find((c) => c > up && tree.relation(c) === 'nsubj' && c < verb)
    if (subject !== undefined) {
      if (/^(who|which|that)$/.test(tree.lower(subject)) && tree.relation(up).startsWith('acl')) {
        const noun = tree.head(up)
        if (noun >= first && noun < subject) return phraseOf(tree, noun, first, subject)
      }
      return phraseOf(tree, subject, subject > up ? up + 1 : first, subject > up ? verb : up)
    }
    at = up
  }
  return undefined
}
