import type {Tree} from '../../text/tree.ts'
import {subjectOf} from './participants.ts'
import {UNWILLED} from './status-words.ts'
import {auxiliariesOf} from './verb-group.ts'

/** "set to peak": what has no will plans nothing. */
export const isUnwilled = (tree: Tree, token: number): boolean => {
  const subject = subjectOf(tree, token)
  return (
    tree.upos(token) === 'VERB' &&
    (/^(peak|rise|fall|spread|soar|plunge|dip|swell|worsen|climb|drop|exceed|melt)$/.test(tree.lemma(token)) ||
      (subject !== undefined && UNWILLED.has(tree.lemma(subject))))
  )
}

/** "had planned to marry", "was due to perform but lost his voice": what was once to come. */
export function isOver(tree: Tree, up: number, token: number): boolean {
  const words = auxiliariesOf(tree, up).map((c) => tree.lower(c))
  if (tree.xpos(up) === 'VBD' && tree.lemma(up) === 'hope') words.push('was')
  if (words.includes('had')) return true
  const past = words.some((w) => /^(was|were)$/.test(w))
  if (!past) return false
  for (let i = token + 1; i < tree.count && tree.tokens.sentence[i] === tree.tokens.sentence[token]; i++)
    if (/^(but|before|until)$/.test(tree.lower(i)))
      return tree.lower(i) === 'but' || (tree.lower(i) === 'until' && hasFinite(tree, i))
  return false
}

/** "He had been about to sell when oil was found": a past plan, cut off. */
export function wasToBe(tree: Tree, start: number, token: number): boolean {
  const lead = tree.lower(start - 1)
  if (lead !== 'about' && lead !== 'going') return false
  const be = tree.lower(start - 2)
  if (!/^(was|were|been)$/.test(be)) return false
  for (let i = token + 1; i < tree.count && tree.tokens.sentence[i] === tree.tokens.sentence[token]; i++)
    if (/^(but|when|until|before)$/.test(tree.lower(i))) return tree.lower(i) === 'but' || hasFinite(tree, i)
  return false
}

/** Whether a finite verb stands behind a word in its sentence. */
function hasFinite(tree: Tree, at: number): boolean {
  for (let i = at + 1; i < tree.count && tree.tokens.sentence[i] === tree.tokens.sentence[at]; i++)
    if (/^(VBD|VBZ|VBP)$/.test(tree.xpos(i))) return true
  return false
}
