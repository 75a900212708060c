import type {Report} from '../core/report.ts'

/** A, B … Z, AA, AB … */
function sigil(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26))
  return n < 26 ? letter : sigil(Math.floor(n / 26) - 1) + letter
}

/** Day or instant as a string that sorts by time; a day comes before its hours, what has no date last. */
const time = (report: Report): string => report.publishedAt?.from ?? '9999'

/** By date, then id: the order in which reports of a story stand and get their sigils. */
export const byDate = (a: Report, b: Report): number =>
  time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.id < b.id ? -1 : 1

export const withSigils = <R extends {readonly report: Report}>(reports: readonly R[]): readonly R[] =>
  reports.toSorted((a, b) => byDate(a.report, b.report)).map((r, i) => ({...r, report: {...r.report, sigil: sigil(i)}}))
