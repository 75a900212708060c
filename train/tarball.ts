import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

const BLOCK = 512

/** Files of a gzipped tar archive, by name, in order. Plain ustar with GNU long names; nothing else is needed here. */
export function readTarball(path: string): Map<string, string> {
  const bytes = gunzipSync(readFileSync(path))
  const files = new Map<string, string>()
  const field = (at: number, length: number): string => {
    const raw = bytes.toString('latin1', at, at + length)
    const end = raw.indexOf('\0')
    return end < 0 ? raw : raw.slice(0, end)
  }
  let longName = ''
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const name = field(at, 100)
    if (name === '') break
    const size = Number.parseInt(field(at + 124, 12).trim() || '0', 8)
    const type = field(at + 156, 1)
    const content = at + BLOCK
    if (type === 'L') longName = field(content, size)
    else {
      if (type === '0' || type === '') files.set(longName || name, bytes.toString('utf8', content, content + size))
      longName = ''
    }
    at = content + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}
