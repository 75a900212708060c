import {CUES, TITLES} from './lexicon.ts'
import {ALSO_LOWER, CAPITAL, FIRST, QUOTED, type Words} from './words.ts'

/** Words with capitals in a row, as the shape of a name. */
export interface Name {
  readonly from: number
  readonly to: number
  /** Stems of its words, titles left out. */
  readonly stems: readonly string[]
  /** The word before it: a preposition makes it a place, a title a person. */
  readonly before: string
  /** Two words or more, or a title before it. */
  readonly person: boolean
}

/** Words that open a sentence with a capital and are no names, unless more capitals follow. */
function isName(words: Words, i: number): boolean {
  if ((words.flags[i]! & CAPITAL) === 0 || words.rarity[i]! < 0.4) return false
  if ((words.flags[i]! & FIRST) === 0) return words.rarity[i]! >= 0.9 || nextCapital(words, i)
  return nextCapital(words, i) || (words.rarity[i]! >= 0.9 && !lowerElsewhere(words, i))
}

const nextCapital = (words: Words, i: number): boolean =>
  i + 1 < words.count && words.stop[i + 1] === 0 && (words.flags[i + 1]! & CAPITAL) !== 0

const lowerElsewhere = (words: Words, i: number): boolean => (words.flags[i]! & ALSO_LOWER) !== 0

export function namesOf(words: Words, from: number, to: number): Name[] {
  const out: Name[] = []
  for (let i = from; i < to; i++) {
    if (!isName(words, i)) continue
    let end = i + 1
    while (
      end < to &&
      (words.flags[end]! & CAPITAL) !== 0 &&
      (words.stop[end] === 0 || isHyphen(words, end)) &&
      words.rarity[end]! >= 0.4
    )
      end++
    let start = i
    let title = false
    while (start < end && TITLES.has(words.form[start]!)) {
      start++
      title = true
    }
    const before = i > from || i > 0 ? (words.form[i - 1] ?? '') : ''
    if (start < end)
      out.push({
        from: start,
        to: end,
        stems: words.stem.slice(start, end),
        before,
        person: title || TITLES.has(before) || end - start >= 2,
      })
    i = end - 1
  }
  return out
}

const isHyphen = (words: Words, i: number): boolean => words.text.slice(words.end[i - 1], words.start[i]) === '-'

/** One of the words is the same, or begins alike ("Spanish", "Spaniard"), or one is the initials of the other. */
export function sameName(a: Name, b: Name): boolean {
  const initials = (n: Name): string => n.stems.map((s) => s[0] ?? '').join('')
  if (
    a.stems.some((x) =>
      b.stems.some((y) => x === y || (x.length > 4 && y.length > 4 && x.slice(0, 4) === y.slice(0, 4))),
    )
  )
    return true
  const [one, other] = [initials(a), initials(b)]
  return (
    (a.stems.length === 1 && a.stems[0] === other && other.length > 1) ||
    (b.stems.length === 1 && b.stems[0] === one && one.length > 1)
  )
}

/** Whether any word of a name stands in a range of words. */
export const nameStands = (name: Name, words: Words, from = 0, to = words.count): boolean => {
  for (let i = from; i < to; i++)
    if (name.stems.includes(words.stem[i]!) && (words.flags[i]! & CAPITAL) !== 0) return true
  return false
}

/** The name that a saying word of a range belongs to, and that word: "said Name", "Name, the mayor, said". */
export function speakerIn(words: Words, from: number, to: number): {name: Name; cue: number} | null {
  const names = namesOf(words, from, to).filter((n) => (words.flags[n.from]! & QUOTED) === 0)
  for (let i = from; i < to; i++) {
    if ((words.flags[i]! & QUOTED) !== 0) continue
    if (words.form[i] === 'words' && words.form[i + 1] === 'of') {
      const whose = names.find((n) => n.from > i && n.from - i <= 6)
      if (whose !== undefined) return {name: whose, cue: i}
    }
    if (!CUES.has(words.form[i]!)) continue
    const after = names.find((n) => n.from > i && n.from - i <= 2 && words.stop[n.from] !== 2)
    let before = names.findLast((n) => n.to <= i && i - n.to <= 9)
    // "Judge Berg, freeing Lind on bail, said": what stands between two commas is not who says it.
    const [opening] = names
    if (
      before !== undefined &&
      opening !== undefined &&
      opening !== before &&
      words.stop[i] === 1 &&
      words.stop[opening.to] === 1 &&
      i - opening.to <= 14
    )
      before = opening
    // After a closing quotation mark the subject may follow the verb; elsewhere it stands before it.
    const inverted = i > 0 && (words.flags[i - 1]! & QUOTED) !== 0
    const told = words.form[i] === 'told' || words.form[i] === 'tells'
    const according = words.form[i] === 'according'
    if (according) {
      const to_ = names.find((n) => n.from > i && n.from - i <= 5)
      if (to_ !== undefined) return {name: to_, cue: i}
      continue
    }
    if (after !== undefined && (inverted || before === undefined) && !told) return {name: after, cue: i}
    if (before !== undefined) return {name: before, cue: i}
  }
  return null
}
