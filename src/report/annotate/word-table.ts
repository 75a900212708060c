/** A table looked up by words of a report: without a prototype, so that "constructor" is not found in it. */
export const wordTable = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, rows)
