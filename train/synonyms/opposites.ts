import type {WordNet} from './wordnet.ts'

/**
 * WordNet's antonyms that are two sides of one happening ("The firm bought it", "Its owner sold it") or postures and
 * ways that follow one another: both can be told of one event.
 */
const OF_ONE_EVENT = `arrive leave|attack defend|begin end|boil freeze|bore interest|buy sell|cool heat|cry laugh|dry wet|
empty fill|enter exit|gather spread|give take|idle work|lend borrow|let prevent|lie stand|lie sit|lower raise|pull push|
retail wholesale|ride walk|right wrong|sit stand|sleep wake|teach learn|wake sleep|question answer|ask answer|go come|
come go|forward backward|first last|former latter|future present|past present|past future|junior senior|major minor|young old|
old new|black white|male female|big small|large small|great small|little big|long short|high low|many few|much little|
good bad|good evil|good ill|strong weak|rich poor|hot cold|hard easy|hard soft|heavy light|light dark|fast slow`

const keyOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** Pairs in alphabetical order. Nouns of WordNet are left out: aunt and uncle, victory and defeat are two parties to one matter. */
export function oppositesOf(wordnet: WordNet, lemmas: ReadonlySet<string>, byHand: string): [string, string][] {
  const without = new Set(
    OF_ONE_EVENT.split('|').map((pair) => {
      const [a = '', b = ''] = pair.trim().split(' ')
      return keyOf(a, b)
    }),
  )
  const pairs = new Map<string, [string, string]>()
  const add = (a: string, b: string): void => void pairs.set(keyOf(a, b), a < b ? [a, b] : [b, a])
  for (const kind of ['verb', 'adj'] as const)
    for (const [lemma, senses] of wordnet.senses[kind]) {
      if (!lemmas.has(lemma)) continue
      const first = wordnet.synsets.get(senses[0]!.synset)
      for (const {symbol, synset, from, to} of first?.pointers ?? []) {
        if (symbol !== '!' || first?.words[from - 1] !== lemma) continue
        const other = wordnet.synsets.get(synset)?.words[to - 1] ?? ''
        const isFirst = wordnet.senses[kind].get(other)?.[0]?.synset === synset
        if (isFirst && lemmas.has(other) && !without.has(keyOf(lemma, other))) add(lemma, other)
      }
    }
  for (const line of linesOf(byHand)) {
    const [left = '', right = ''] = line.split(':')
    for (const a of wordsOf(left)) for (const b of wordsOf(right)) if (a !== b) add(a, b)
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

export const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
export const wordsOf = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
