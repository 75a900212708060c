/** Days since 1970-01-01, for arithmetic; and back to `2024-03-05`. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 864e5)

export const isoDay = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10)

/** 1 = Monday … 7 = Sunday. 1970-01-01 was a Thursday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
