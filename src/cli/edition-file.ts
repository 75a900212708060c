import type {Collation} from '../core/edition.ts'
import {oneLine} from '../export/index.ts'

/** What `collate --json` writes; undefined if it is something else. */
export function parsed(text: string): Collation | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const editions = (value as {readonly editions?: unknown} | null)?.editions
    return Array.isArray(editions) && editions.every(isEdition) ? (value as Collation) : undefined
  } catch {
    return undefined
  }
}

const LISTS = ['reports', 'sentences', 'claims', 'lineage', 'points', 'units'] as const

const isEdition = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  LISTS.every((key) => Array.isArray((value as Readonly<Record<string, unknown>>)[key]))

/** That one of the paths is Variorum's own output and no report, in one line; null if none is. Reads `.json` files alone. */
export function editionAmong(
  paths: readonly string[],
  readText: (path: string) => {readonly text: string} | {readonly trouble: string},
): string | null {
  for (const path of paths) {
    if (!/\.json$/i.test(path) || /\.meta\.json$/i.test(path)) continue
    const found = readText(path)
    if ('text' in found && parsed(found.text))
      return `${oneLine(path)}: what variorum collate --json wrote, no report: give the reports, or ask variorum explain ${oneLine(path)} LABEL`
  }
  return null
}
