import type {Comparison} from './comparison.ts'
import type {NameValue} from './value.ts'

const PARTICLE = /^(?:al|el|de|da|do|dos|del|della|di|van|von|der|den|bin|ibn|ben|la|le|st|saint|the|jr|sr)$/

/** A name is compared with many: its words are made once. */
const known = new WeakMap<NameValue, readonly string[]>()

/** Words of a name as they are compared: no accents or case, hyphens and full stops as spaces, particles left out. */
function wordsOf(value: NameValue): readonly string[] {
  const made = known.get(value)
  if (made) return made
  const words = value.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .split(/[\s.\-–’'ʼ]+/)
    .filter((word) => word !== '' && !PARTICLE.test(word))
  known.set(value, words)
  return words
}

/** So many words are remembered: those of a large story, compared again and again. */
const REMEMBERED = 20_000
const sounds = new Map<string, string>()

function sound(word: string): string {
  let found = sounds.get(word)
  if (found === undefined) {
    if (sounds.size >= REMEMBERED) sounds.clear()
    sounds.set(word, (found = soundOf(word)))
  }
  return found
}

/** Spellings that transliteration swaps freely: "Zelenskyy" and "Zelensky", "Qaddafi" and "Kadafi", "Mohammed" and "Muhamad". */
const soundOf = (word: string): string =>
  word
    .replace(/ou/g, 'u')
    .replace(/[kq]h?|c(?=[aouklr])|gh/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(?:tch|tsch|cz|ch)/g, 'c')
    .replace(/(?:sch|sh|sz)/g, 's')
    .replace(/w/g, 'v')
    .replace(/(?:iy|yi|yy|ij|ii|ie|ee|y|j)/g, 'i')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')

/** Longest word of which edits are counted. */
const LONGEST = 40

/** Edits (insert, delete, change, swap of neighbours) between two words; more than `limit` is `limit + 1`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap))
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** One word spelled two ways. Four letters or fewer must sound the same: "Wang" is not "Wong" is not "Yang". */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length <= 4 || b.length <= 4) return a.length > 2 && b.length > 2 && sound(a) === sound(b) && a[0] === b[0]
  return sound(a) === sound(b) || (a[0] === b[0] && edits(a, b, 1) <= (Math.min(a.length, b.length) >= 6 ? 1 : 0))
}

const isInitial = (word: string): boolean => word.length === 1
const fits = (a: string, b: string): boolean => sameWord(a, b) || ((isInitial(a) || isInitial(b)) && a[0] === b[0])

/** The words of `short`, in order, among those of `long`. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let i = 0
  for (const word of long) if (i < short.length && fits(short[i]!, word)) i++
  return i === short.length
}

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:of|and|for|on|in|to|des|du)$/.test(w))
    .map((w) => w[0])
    .join('')

/**
 * Whether two names mean one person or organisation (METHODS 4, entities first). A surname is `refined-by` a full name
 * that holds it; two full names that share no more than a part are two (`disjoint`), two lone words that differ are too
 * if both are persons. Accents, initials and spellings of one sound do not count.
 */
export function compareNames(a: NameValue, b: NameValue): Comparison {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length === 0 || y.length === 0) return 'unknown'
  if (x.length === y.length && x.every((word, i) => fits(word, y[i]!))) return 'equal'
  // "Zelensky Volodymyr", "Orbán Viktor": the same words in another order
  if (x.length === 2 && y.length === 2 && fits(x[0]!, y[1]!) && fits(x[1]!, y[0]!)) return 'equal'
  if ((a.type === 'person') !== (b.type === 'person'))
    return a.type === 'other' || b.type === 'other' ? lone(x, y) : 'unknown'
  if (isWithin(x, y)) return a.type === 'person' && x.length > 1 ? 'equal' : 'refined-by'
  if (isWithin(y, x)) return a.type === 'person' && y.length > 1 ? 'equal' : 'refines'
  if (a.type !== 'person') {
    if (x.length === 1 && y.length > 1 && x[0] === initials(y)) return 'equal'
    if (y.length === 1 && x.length > 1 && y[0] === initials(x)) return 'equal'
    return 'unknown'
  }
  // "Mike" may be short for "Michael": one surname and one first letter is not enough for two people.
  if (x.length > 1 && y.length > 1 && fits(x.at(-1)!, y.at(-1)!) && x[0]![0] === y[0]![0]) return 'unknown'
  return x.length > 1 && y.length > 1 ? 'disjoint' : x.length === 1 && y.length === 1 ? 'disjoint' : 'unknown'
}

const lone = (x: readonly string[], y: readonly string[]): Comparison =>
  isWithin(x, y) ? 'refined-by' : isWithin(y, x) ? 'refines' : 'unknown'
