import {closeSync, openSync, readSync, statSync, writeFileSync} from 'node:fs'
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
  return notOurs(file, option)
}

/** What stands near the beginning of every page and of every drawing that Variorum wrote, and hardly in anything else. */
const MARKS = [
  '<meta name="generator" content="Variorum"',
  '<svg xmlns="http://www.w3.org/2000/svg" class="family-tree"',
]

/** Characters at the beginning of a file among which its mark stands. */
const BEGINNING = 2000

/** Why a file that is there may not be written over, in words; null if it is not there, empty or of our own making. */
export function notOurs(file: string, option: string): string | null {
  return isNotEmpty(file) && !MARKS.some((mark) => beginningOf(file).includes(mark))
    ? `${option} ${oneLine(file)}: there is such a file, which Variorum did not write: give another name, or remove it first`
    : null
}

/** Whether words would be lost: a device or a pipe has none. */
function isNotEmpty(file: string): boolean {
  try {
    const found = statSync(file)
    return found.isFile() && found.size > 0
  } catch {
    return false
  }
}

/** Empty if it cannot be read: then nobody knows whose it is. */
function beginningOf(file: string): string {
  try {
    const bytes = Buffer.alloc(BEGINNING)
    const open = openSync(file, 'r')
    try {
      return bytes.toString('utf8', 0, readSync(open, bytes, 0, BEGINNING, 0))
    } finally {
      closeSync(open)
    }
  } catch {
    return ''
  }
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
