import {closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Message} from '../core/message.ts'
import type {ReportInput} from '../core/report.ts'
import {metaFromJson, READ_LIMITS, readReport, type ReadLimits, type ReportMeta} from '../report/read/index.ts'

export interface FileLimits extends ReadLimits {
  /** Files of one command. */
  readonly files: number
  /** Folders inside one another. */
  readonly folderDepth: number
}

export const FILE_LIMITS: FileLimits = {...READ_LIMITS, files: 100_000, folderDepth: 40}

const READABLE = /\.(?:txt|md|markdown|x?html?|xhtml|eml|mht|mhtml|pdf)$/i
/** Files of a project that are not reports; given by name they are read. */
const NOT_REPORTS = /^(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.|$)/i
/** Documents that may well be reports, but are not read. Pictures, sheets and the like are passed over without a word. */
const OTHER_KIND = /\.(?:docx?|odt|rtf|pages|wpd|zip)$/i
const OTHERS_NAMED = 3
const PAGE_FOLDER = /(?:_files|\.files)$/i
/** Bytes of a `NAME.meta.json`; a hundred times what is usual. */
const META_BYTES = 1_000_000

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Why the system refused, in words, and what to do. */
export function trouble(error: unknown): string {
  const code = (error as {code?: unknown} | null)?.code
  if (code === 'ENOENT') return 'no such file or folder: check the name'
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it: change its permissions or leave it out'
  if (code === 'ELOOP') return 'a link that leads back to itself: leave it out'
  if (code === 'EISDIR') return 'a folder where a file was expected: leave it out'
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many open files: close other programs and try again'
  if (code === 'ENAMETOOLONG') return 'its name is too long for this system: rename it'
  return `cannot be read (${typeof code === 'string' ? code : 'unknown reason'}): check the file`
}

function passedOver(names: readonly string[]): string {
  const more = names.length > OTHERS_NAMED ? ` and ${names.length - OTHERS_NAMED} more` : ''
  return `${names.slice(0, OTHERS_NAMED).join(', ')}${more} not read: copy the text into a .txt file, or save as PDF`
}

export interface FoundFiles {
  /** Paths in order, each once. `-` is standard input. */
  readonly paths: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * Expands files and folders to the files to read, sorted by path. In folders: `.txt`, `.md`, `.html`, `.htm`, `.eml`, `.mht`, `.mhtml`, `.pdf`; hidden names, the
 * `*_files` folders beside saved pages and `*.meta.json` are passed over. A folder reached twice (a link that leads back) is read once.
 */
export function findFiles(given: readonly string[], limits: FileLimits = FILE_LIMITS): FoundFiles {
  const found = new Set<string>()
  const messages: Message[] = []
  const folders = new Set<string>()
  let full = false
  const warn = (rule: string, path: string, text: string, level: Message['level'] = 'warning'): void =>
    void messages.push({rule, level, text, path})
  const add = (path: string): void => {
    if (found.size >= limits.files) full = true
    else found.add(path)
  }
  const walk = (folder: string, depth: number): number => {
    if (full) return 0
    if (depth > limits.folderDepth) {
      warn('files:too-deep', folder, `more than ${limits.folderDepth} folders inside one another: give it by itself`)
      return 0
    }
    let count = 0
    const others: string[] = []
    try {
      const real = realpathSync(folder)
      if (folders.has(real)) return 0
      folders.add(real)
      const entries = readdirSync(folder, {withFileTypes: true}).sort((a, b) => order(a.name, b.name))
      for (const entry of entries) {
        if (
          entry.name.startsWith('.') ||
          PAGE_FOLDER.test(entry.name) ||
          NOT_REPORTS.test(entry.name) ||
          /\.meta\.json$/i.test(entry.name)
        )
          continue
        const path = join(folder, entry.name)
        if (entry.isDirectory()) {
          count += walk(path, depth + 1)
          continue
        }
        if (entry.isFile() && OTHER_KIND.test(entry.name)) others.push(entry.name)
        if (!entry.isSymbolicLink() && !(entry.isFile() && READABLE.test(entry.name))) continue
        try {
          const target = entry.isSymbolicLink() ? statSync(path) : null
          if (target?.isDirectory() === true) count += walk(path, depth + 1)
          else if ((target === null || target.isFile()) && READABLE.test(entry.name)) {
            add(path)
            count++
          }
        } catch (error) {
          warn('files:unreadable', path, trouble(error))
        }
      }
    } catch (error) {
      warn('files:unreadable', folder, trouble(error))
    }
    if (others.length > 0) warn('files:other-kind', folder, passedOver(others), 'note')
    return count
  }
  for (const path of given) {
    if (path === '-') {
      add('-')
      continue
    }
    try {
      const what = statSync(path)
      if (what.isDirectory()) {
        const before = messages.length
        if (walk(path, 0) === 0 && messages.slice(before).every((m) => m.level === 'note') && !full)
          warn(
            'files:empty-folder',
            path,
            'no reports in this folder: put .txt, .md, .eml, .pdf or saved .html files in it',
          )
      } else if (what.isFile() || what.isFIFO() || what.isCharacterDevice()) {
        if (/\.meta\.json$/i.test(path))
          warn('files:metadata', path, 'metadata, not a report: it is read with the file it stands beside', 'note')
        else add(path)
      } else warn('files:unreadable', path, 'neither a file nor a folder: leave it out')
    } catch (error) {
      warn('files:unreadable', path, trouble(error), 'error')
    }
  }
  if (full)
    messages.push({
      rule: 'files:too-many',
      level: 'warning',
      text: `only the first ${limits.files} files are read: give fewer folders at a time`,
    })
  return {paths: [...found].sort(order), messages}
}

/** Bytes of a file or of standard input (descriptor 0), but no more than `limit` + 1, and how many there are. */
function bytesOf(path: string, limit: number): {bytes: Uint8Array; size: number} {
  const descriptor = path === '-' ? 0 : openSync(path, 'r')
  try {
    const stat = fstatSync(descriptor)
    const chunks: Uint8Array[] = []
    let total = 0
    let chunk = new Uint8Array(stat.isFile() ? Math.min(stat.size + 1, limit + 1) : 65_536)
    while (total <= limit) {
      let read: number
      try {
        read = readSync(descriptor, chunk, 0, chunk.length, null)
      } catch (error) {
        const code = (error as {code?: unknown}).code
        // A terminal or pipe that has nothing yet, and the end of a Windows pipe.
        if (code === 'EAGAIN') {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
          continue
        }
        if (code === 'EOF') break
        throw error
      }
      if (read === 0) break
      chunks.push(chunk.subarray(0, read))
      total += read
      chunk = new Uint8Array(65_536)
    }
    const bytes = chunks.length === 1 ? chunks[0]! : new Uint8Array(Buffer.concat(chunks))
    return {bytes, size: Math.max(bytes.length, stat.isFile() ? stat.size : 0)}
  } finally {
    if (descriptor !== 0) closeSync(descriptor)
  }
}

/** Metadata from `NAME.meta.json` beside `NAME.txt`; none if there is no such file. */
function metaBeside(path: string, messages: Message[]): ReportMeta {
  if (path === '-') return {}
  const beside = path.replace(/\.[^./\\]*$/, '') + '.meta.json'
  let bytes: Uint8Array
  try {
    ;({bytes} = bytesOf(beside, META_BYTES))
  } catch (error) {
    if ((error as {code?: unknown}).code !== 'ENOENT')
      messages.push({rule: 'read:metadata', level: 'warning', text: trouble(error), path: beside})
    return {}
  }
  try {
    if (bytes.length > META_BYTES) throw new RangeError('too large')
    const {meta, unread} = metaFromJson(JSON.parse(new TextDecoder().decode(bytes)))
    for (const text of unread)
      messages.push({rule: 'read:metadata', level: 'warning', text: `${text}: left out; mend the file`, path: beside})
    return meta
  } catch {
    messages.push({
      rule: 'read:metadata',
      level: 'warning',
      text: 'is not valid JSON: its metadata is left out; mend the file',
      path: beside,
    })
    return {}
  }
}

export interface ReadFiles {
  /** In order of path. */
  readonly inputs: readonly ReportInput[]
  readonly messages: readonly Message[]
}

/** Finds and reads everything that was given on the command line. Never throws for what is on the disk. */
export async function readFiles(given: readonly string[], limits: Partial<FileLimits> = {}): Promise<ReadFiles> {
  const all: FileLimits = {...FILE_LIMITS, ...limits}
  const {paths, messages: found} = findFiles(given, all)
  const messages: Message[] = [...found]
  const inputs: ReportInput[] = []
  const firstWith = new Map<string, string>()
  const most = Math.max(all.textBytes, all.pageBytes, all.mailBytes, all.pdfBytes)
  for (const path of paths) {
    try {
      const meta = metaBeside(path, messages)
      const {bytes, size} = bytesOf(path, most)
      const {input, messages: more} = await readReport({
        bytes,
        size,
        path: path === '-' ? 'standard input' : path,
        meta,
        limits: all,
      })
      messages.push(...more)
      if (input === null) continue
      const twin = firstWith.get(input.text)
      if (twin === undefined) firstWith.set(input.text, path)
      else
        messages.push({
          rule: 'read:identical',
          level: 'note',
          text: `the same text as ${basename(twin)}: both are kept, and count as copies of each other`,
          path,
        })
      inputs.push(input)
    } catch (error) {
      messages.push({rule: 'files:unreadable', level: 'error', text: trouble(error), path})
    }
  }
  return {inputs, messages}
}
