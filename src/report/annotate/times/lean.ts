import type {Sentence} from '../../../core/mention.ts'
import {wordAt, type Atoms} from './atoms.ts'
import type {Hit} from './expression.ts'
import type {TimesInput} from './found.ts'
import {leanAround, treeLean, type Lean} from './tense.ts'

/** Where the clause of a hit puts it, by the tree if there is one, else by the words of its sentence. */
export function leanOf(atoms: Atoms, hit: Hit, {tokens, syntax, sentences}: TimesInput): Lean {
  const {kind} = hit.expression.core
  if (kind === 'duration' || kind === 'set' || kind === 'reference') return {sign: 0, strong: false}
  const start = atoms.start[hit.start]!
  const [first, last] = sentenceAtoms(atoms, hit, sentences)
  const byTree = syntax && treeLean(tokens, syntax, start, atoms.end[hit.end - 1]!)
  return leanAround(atoms, hit.start, hit.end, first, last, kind === 'calendar', byTree)
}

/** The atoms of the hit's sentence; of its stretch between full stops if no sentences are given. */
function sentenceAtoms(atoms: Atoms, hit: Hit, sentences: readonly Sentence[]): [number, number] {
  const start = atoms.start[hit.start]!
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  const inside = sentence !== undefined && sentence.start <= start
  let first = hit.start
  let last = hit.end
  while (
    first > 0 &&
    hit.start - first < WINDOW &&
    (inside ? atoms.start[first - 1]! >= sentence.start : !breaks(atoms, first - 1))
  )
    first--
  while (
    last < atoms.count &&
    last - hit.end < WINDOW &&
    (inside ? atoms.start[last]! < sentence.end : !breaks(atoms, last - 1) || last === hit.end)
  )
    last++
  return [first, last]
}

/** Atoms of a sentence that are looked at, to either side. */
const WINDOW = 60

const breaks = (atoms: Atoms, i: number): boolean => {
  const word = wordAt(atoms, i)
  if (atoms.apart[i + 1]) return true
  return (word === '.' || word === '?' || word === '!') && atoms.capital[i + 1] !== 0 && wordAt(atoms, i - 1).length > 3
}

/** One report, one reading: where the tense about a month is weak, the strong mentions of the same month or day decide. */
export function settleLeans(hits: readonly Hit[], leans: readonly Lean[]): Lean[] {
  const votes = new Map<number, number>()
  const keyOf = ({expression: {core}}: Hit): number | undefined =>
    core.kind === 'calendar' && core.year === undefined && core.month !== undefined && core.shift === undefined
      ? core.month * 32 + (core.day ?? 0)
      : undefined
  for (const [k, each] of hits.entries()) {
    const key = keyOf(each)
    if (key !== undefined && leans[k]!.strong) votes.set(key, (votes.get(key) ?? 0) + leans[k]!.sign)
  }
  return hits.map((each, k) => {
    const key = keyOf(each)
    const vote = key === undefined || leans[k]!.strong ? 0 : (votes.get(key) ?? 0)
    return vote === 0 ? leans[k]! : {sign: vote > 0 ? 1 : -1, strong: true}
  })
}
