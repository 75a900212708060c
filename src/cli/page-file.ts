import {statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {oneLine} from '../export/index.ts'

/**
 * Why a page or drawing cannot be written to a file, in words, with what to do; null if nothing speaks against it. Asked
 * before the work is done. `read`: the files that reports are read from; `option`: that which names the file.
 */
export function refusal(file: string, read: readonly string[], option = '--html'): string | null {
  const folder = kindOf(dirname(resolve(file)))
  if (folder !== 'folder') return `${option} ${oneLine(file)}: there is no such folder: make it first`
  if (kindOf(file) === 'folder') return `${option} ${oneLine(file)}: a folder: give the name of a file`
  if (read.some((path) => resolve(path) === resolve(file)))
    return `${option} ${oneLine(file)}: one of the reports has this name: give another`
  return null
}

function kindOf(path: string): 'folder' | 'other' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

/** @returns why it could not be written; null if it was. */
export function writePage(file: string, page: string, option = '--html'): string | null {
  try {
    writeFileSync(file, page)
    return null
  } catch (error) {
    const code = (error as {code?: unknown}).code
    return `${option} ${oneLine(file)}: cannot be written (${typeof code === 'string' ? code : 'unknown reason'}): give another file`
  }
}
