import type {View} from '../view.ts'

/** What the words around a number make of it: a bound, an approximation, or nothing. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about' | 'nearly' | 'just-over' | 'just-under'

interface Phrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

const phrases = (bound: Bound, text: string): Phrase[] =>
  text
    .split('|')
    .map((p) => p.trim().split(' '))
    .map((words) => ({words, bound}))

/** Longest first, so that "just over" is found before "over" and "no more than" before "more than". */
const BEFORE: readonly Phrase[] = [
  ...phrases(
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|a minimum|minimum|upwards of|upward of|more than|greater than|well over|well above|well more than|far more than|much more than|in excess of|exceeding|exceeded|exceeds|exceed|over|above|north of|topping|topped|surpassing|surpassed|surpass|not under|north of|at the very least|starting at|from at least|longer than|as few as|as little as|older than|higher than|larger than|bigger than|heavier than|taller than|better than',
  ),
  ...phrases(
    'at-most',
    'up to|as many as|as much as|at most|no more than|not more than|fewer than|less than|under|below|a maximum of|maximum of|a maximum|maximum|at the most|beneath|well under|well below|as high as|as long as|as far as|as tall as|as deep as|as wide as|as large as|as big as|south of|not over|no longer than|no higher than|no larger than|shorter than|lower than|smaller than|younger than|far fewer than|far less than|within',
  ),
  ...phrases(
    'about',
    'about|around|roughly|approximately|approx|approx.|some|circa|c.|ca.|ca|an estimated|estimated|an estimate of|in the region of|in the order of|something like|somewhere around|~|≈|more or less|an approximate|approximating|in the vicinity of|an average of about|an estimated total of|perhaps|maybe|a rough',
  ),
  ...phrases(
    'nearly',
    'nearly|almost|close to|approaching|nearing|just under|just short of|just below|shy of|just shy of|a little under|a little less than|a little below|slightly under|slightly less than|slightly fewer than|slightly below|not quite|a shade under|a touch under|virtually|little short of|practically|a little short of|just less than|just fewer than|a fraction under',
  ),
  ...phrases(
    'just-over',
    'just over|just above|just more than|slightly more than|slightly over|slightly above|a little over|a little more than|a little above|little more than|a shade over|a touch over|marginally more than|marginally over|a bit more than|a bit over|only just over|a fraction over|barely over',
  ),
].sort((a, b) => b.words.length - a.words.length)

const AFTER: readonly Phrase[] = [
  ...phrases(
    'at-least',
    'or more|or over|or above|or greater|or higher|or longer|or older|and above|and over|and up|and older|at least|plus|+|- plus|and counting|or better|at a minimum|minimum',
  ),
  ...phrases(
    'at-most',
    'or less|or fewer|or under|or below|or younger|and under|and below|and younger|at most|at the most|max|maximum|tops|or lower',
  ),
  ...phrases('about', 'or so|- odd|odd|approximately|or thereabouts|give or take|- ish|- or - so|roughly'),
].sort((a, b) => b.words.length - a.words.length)

/** The words before token `first` that bound its number, and where they begin. */
export function boundBefore(view: View, first: number, from: number): {first: number; bound: Bound} {
  const {low} = view
  for (const {words, bound} of BEFORE) {
    const start = first - words.length
    if (start < from || !words.every((w, k) => low[start + k] === w)) continue
    // "rose above 40" bounds; "the flat above 12" and "over" of "all over 12" are left to what follows.
    if (
      words.length === 1 &&
      bound === 'at-most' &&
      words[0] === 'within' &&
      /^(?:reach|sight)$/.test(low[first] ?? '')
    )
      continue
    // "about 40" but "spoke about 40 people": a verb of speech before "about"
    if (
      words[0] === 'about' &&
      words.length === 1 &&
      /^(?:talk|talked|talking|spoke|speak|think|thought|know|complained|worried|concerned|learned|told|asked|wrote)$/.test(
        low[start - 1] ?? '',
      )
    )
      return {first, bound: 'exact'}
    // "around 40" but "walked around 12 gardens" cannot be told apart; it is taken as about.
    return {first: start, bound}
  }
  return {first, bound: 'exact'}
}

/** The words behind token `end - 1` that bound the number before them, and where they end. */
export function boundAfter(view: View, end: number, stop: number): {end: number; bound: Bound} {
  for (const {words, bound} of AFTER) {
    if (end + words.length > stop || !words.every((w, k) => view.low[end + k] === w)) continue
    if (words[0] === 'odd' && view.gap[end] === 1) continue
    return {end: end + words.length, bound}
  }
  return {end, bound: 'exact'}
}

/** A tenth either way, and a tenth below for "nearly": METHODS 3.6. */
const TENTH = 0.1
const tidy = (n: number): number => Number(n.toPrecision(12))

/** Both ends of a number under its bound. A temperature has no natural zero: "below -5" is unbounded below. */
export function bounded(
  low: number,
  high: number,
  bound: Bound,
  signed: boolean,
): {low: number | null; high: number | null; approximate: boolean} {
  const size = Math.abs(high)
  switch (bound) {
    case 'at-least':
      return {low, high: null, approximate: false}
    case 'at-most':
      return {low: signed ? null : 0, high, approximate: false}
    case 'about':
      return {low: tidy(low - TENTH * Math.abs(low)), high: tidy(high + TENTH * size), approximate: true}
    case 'nearly':
    case 'just-under':
      return {low: tidy(low - TENTH * Math.abs(low)), high, approximate: true}
    case 'just-over':
      return {low, high: tidy(high + TENTH * size), approximate: true}
    case 'exact':
      return {low, high, approximate: false}
  }
}
