import type {PublishedAt} from '../../core/report.ts'

/** The last minute of a day, where only the day is known. */
const last = (iso: string): string => (iso.length <= 10 ? `${iso}T23:59Z` : iso)

/** Whether one report is known to have been published before the other: not on one day, where the hours of both are not known. */
export const isBefore = (a: PublishedAt | undefined, b: PublishedAt | undefined): boolean =>
  a !== undefined && b !== undefined && last(a.to) < b.from
