import {isCommonWord, isGivenName, lookUp} from '../gazetteer.ts'
import type {View} from '../view.ts'
import {textOf} from '../view.ts'
import {isHead, type Run} from './runs.ts'
import {ENDS_TITLE, NOT_ALONE_TITLES, OFTEN_NOT_TITLES, ORGANISATION_HEADS, PORTFOLIOS, TITLES} from './words.ts'

/** One name of a run, its titles and nationality words left off. */
export interface Piece extends Run {
  /** Tokens of the title before it, if there is one. */
  readonly title?: Run
}

/** A word of nationality or faith and nothing else: "Norwegian", "South African", "Muslims". */
export function isNationality(text: string): boolean {
  const rows = lookUp(text)
  return rows.length > 0 && rows[0]!.level === 'D'
}

/**
 * Cuts a run at titles and nationality words.
 *
 *     French Foreign Minister Aline Duvergé      Marden Police Chief Ola Brandt
 *     ^---- off -----^        ^ person           ^ organisation ^off  ^ person
 */
export function piecesOf(view: View, run: Run): Piece[] {
  const title = titleIn(view, run)
  // "Kafr el-Sheikh" is a place, whatever a sheikh is
  if (title === null || (run.end - run.first > 2 && lookUp(textOf(view, run.first, run.end)).length > 0))
    return trimmed(view, run)
  const before = trimmed(view, {first: run.first, end: title.first})
  const behind = title.end < run.end ? piecesOf(view, {first: title.end, end: run.end}) : []
  // "Deputy Presidential": what stands behind the title is no name
  const after = behind.filter(
    ({first, end}) => end - first > 1 || !isCommonWord(view.words[first]!) || isGivenName(view.words[first]!),
  )
  const [head, ...rest] = after
  return head === undefined ? before : [...before, head.title === undefined ? {...head, title} : head, ...rest]
}

/** The first title of a run, with the words of its portfolio; null if there is none. */
function titleIn(view: View, {first, end}: Run): Run | null {
  const {low} = view
  const headed = isHead(low[end - 1]!) && !TITLES.has(low[end - 1]!)
  for (let i = first; i < end; i++) {
    if (!TITLES.has(low[i]!)) continue
    const weak = OFTEN_NOT_TITLES.has(low[i]!)
    if (weak && headed && !TITLES.has(low[i + 1] ?? '')) continue
    if (i > first && low[i - 1] === 'of') continue
    // "Lagos State" is a place, "State Governor" a title
    if (low[i] === 'state' && i > first && !TITLES.has(low[i + 1] ?? '')) continue
    let start = i
    while (
      start > first &&
      (PORTFOLIOS.has(low[start - 1]!) || /^(?:and|-|&)$/.test(low[start - 1]!)) &&
      !isPlaceOrPeople(view, first, start)
    )
      start--
    let stop = i + 1
    while (
      stop < end &&
      (TITLES.has(low[stop]!) ||
        low[stop] === '-' ||
        (PORTFOLIOS.has(low[stop]!) && titleFollows(view, stop, end)) ||
        (ENDS_TITLE.has(low[stop]!) && low[stop - 1] !== ','))
    )
      stop++
    // "General Electric", "King Harald Plaza": a weak title with a head behind it is part of the name.
    if (weak && stop === i + 1 && stop < end && ORGANISATION_HEADS.has(low[stop]!)) continue
    if (stop === i + 1 && NOT_ALONE_TITLES.has(low[i]!) && stop < end && !isGivenName(view.words[stop]!) && i > first)
      continue
    // A surname that is also a title ("Stephen King"): only behind a given name, at the end of its run.
    if (
      weak &&
      stop === end &&
      i > first &&
      start === i &&
      isGivenName(view.words[i - 1]!) &&
      !PORTFOLIOS.has(low[i - 1]!)
    )
      continue
    // "the Supreme Court Chief": the office ends the run and nothing follows, so the words before it stay a name.
    return {first: start, end: stop}
  }
  return null
}

/** "Home" of "US Home Secretary" belongs to the title, "Union" of "Soviet Union Premier" does not. */
const isPlaceOrPeople = (view: View, first: number, start: number): boolean =>
  start - first >= 2 && lookUp(textOf(view, start - 2, start)).length > 0

function titleFollows(view: View, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    if (TITLES.has(view.low[i]!)) return true
    if (!PORTFOLIOS.has(view.low[i]!) && view.low[i] !== '-' && view.low[i] !== 'and') return false
  }
  return false
}

/** Takes nationality words off the front; nothing is left of a run that is one. */
function trimmed(view: View, {first, end}: Run): Piece[] {
  let start = first
  let stop = end
  while (stop > start && /^(?:-|&|and|of|the|'s|')$/.test(view.low[stop - 1]!)) stop--
  while (start < stop && /^(?:-|&|and|of|the|for|on|'s|')$/.test(view.low[start]!)) start++
  if (stop <= start) return []
  if (isNationality(textOf(view, start, stop)) && lookUp(textOf(view, start, stop)).every((row) => row.level === 'D'))
    return []
  if (!isHead(view.low[stop - 1]!) && lookUp(textOf(view, start, stop)).length === 0) {
    for (const width of [2, 1]) {
      if (stop - start <= width) continue
      const text = textOf(view, start, start + width)
      if (
        isNationality(text) &&
        (lookUp(text).every((row) => row.level === 'D') || !isCommonWord(view.words[start + width]!))
      ) {
        start += width
        if (view.low[start] === '-') start++
        break
      }
    }
  }
  if (stop <= start) return []
  const words = view.low.slice(start, stop)
  if (
    words.every((w) => PORTFOLIOS.has(w)) &&
    stop - start === 1 &&
    isCommonWord(view.words[start]!) &&
    first !== start
  )
    return []
  return [{first: start, end: stop}]
}
