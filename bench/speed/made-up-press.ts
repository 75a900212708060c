import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {seeded} from './synthetic.ts'

export interface MadeUp {
  readonly id: string
  readonly text: string
  /** Reports made from one text bear one number. */
  readonly family: number
}

/** Words a report, as the aims of speed are stated; outlets, each with a paragraph of its own under every report. */
const WORDS = 600
const OUTLETS = 40
/** A report is made from an earlier one with this chance; from one of the last so many. */
const COPIED = 0.3
const BACK = 2000
/** Share of words of a copy that are others, and share of the text that it keeps, by kind: reprint, edited, freely edited, cut, one passage. */
const KINDS = [
  {changed: 0.01, kept: 1},
  {changed: 0.06, kept: 1},
  {changed: 0.15, kept: 1},
  {changed: 0.03, kept: 0.5},
  {changed: 0.02, kept: 0.2},
] as const

/** Words of the invented examples, as often as they stand there: a few thousand, the common ones often. */
function vocabulary(): string[] {
  const root = join(import.meta.dirname, '..', '..', 'examples')
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((f) => f.endsWith('.txt'))
    .toSorted()
    .flatMap((f) => readFileSync(join(root, f), 'utf8').match(/[\p{L}\p{N}’'-]+/gu) ?? [])
}

/**
 * Made-up reports of 600 words drawn from the examples' vocabulary, three in ten of them made from an earlier one: word for
 * word or nearly, edited, cut, or one passage in a text of its own.
 */
export function* madeUpPress(count: number, seed: number): Generator<MadeUp> {
  const random = seeded(seed)
  const all = vocabulary()
  const word = (): string => all[Math.floor(random() * all.length)]!
  const footers = Array.from({length: OUTLETS}, () => Array.from({length: 30}, word).join(' '))
  const recent: {words: string[]; family: number}[] = []
  for (let n = 0; n < count; n++) {
    const source = random() < COPIED && n > 0 ? recent[Math.floor(random() * recent.length)]! : null
    let words: string[]
    if (source === null) words = Array.from({length: WORDS}, word)
    else {
      const {changed, kept} = KINDS[Math.floor(random() * KINDS.length)]!
      const from = Math.floor(random() * (1 - kept) * WORDS)
      const taken = source.words.slice(from, from + kept * WORDS).map((w) => (random() < changed ? word() : w))
      words = kept === 0.2 ? [...Array.from({length: WORDS - taken.length}, word), ...taken] : taken
    }
    const family = source?.family ?? n
    recent[n % BACK] = {words, family}
    const footer = footers[Math.floor(random() * OUTLETS)]!
    yield {id: String(n), text: `${words.join(' ')}.\n\n${footer}.`, family}
  }
}
