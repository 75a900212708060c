import {detect} from 'chardet'

/** Text of a file, or why there is none. */
export type Decoded =
  | {readonly text: string; readonly encoding: string; readonly doubt?: string}
  | {readonly text: null; readonly reason: 'empty' | 'binary' | 'encoding'; readonly note: string}

/** What files that are no text start with. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP or Office file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31], 'a rich text file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b, 0x08], 'a gzip file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd file'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'a database'],
]
/** Bytes looked at when guessing. */
const SAMPLE = 65_536
/** Share of control bytes (not tab, line ends, form feed, escape) above which a file is no text. */
const CONTROLS = 0.1
/** Share of zero bytes on one side of the pairs that tells UTF-16 of Latin text; the other side has next to none. */
const ZEROS = 0.3
const FEW_ZEROS = 0.02
const FEWEST_PAIRS = 8
/** Share of replaced or unassigned characters above which the encoding is called in doubt. */
const DOUBT = 0.005

const startsWith = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((b, i) => bytes[i] === b)

const isControl = (b: number): boolean => b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27

/** UTF-16 without a mark: every other byte of Latin text is zero, and those between are letters. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < FEWEST_PAIRS) return null
  const zeros = [0, 0]
  let controls = 0
  for (let i = 0; i < 2 * pairs; i++) {
    if (bytes[i] === 0) zeros[i & 1]!++
    else if (isControl(bytes[i]!)) controls++
  }
  if (controls > CONTROLS * pairs) return null
  if (zeros[1]! >= ZEROS * pairs && zeros[0]! <= FEW_ZEROS * pairs) return 'utf-16le'
  return zeros[0]! >= ZEROS * pairs && zeros[1]! <= FEW_ZEROS * pairs ? 'utf-16be' : null
}

function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i++) if (isControl(bytes[i]!)) controls++
  return length === 0 ? 0 : controls / length
}

function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, {fatal}).decode(bytes)
  } catch {
    return null
  }
}

/** `<meta charset="…">` or `<?xml encoding="…"?>` in the first bytes of a page. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w.-]{2,40})/i.exec(head)?.[1] ??
    null
  )
}

function doubtOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const bad = sample.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0
  if (bad > 0 && bad >= DOUBT * sample.length)
    return bad === 1 ? 'one character cannot be right' : `${bad} characters cannot be right`
  const twice = sample.match(/â€[\u0080-\u009f™œ“”˜\u009d]|Ã[\u0080-\u00bf]/g)?.length ?? 0
  return twice >= 3 ? 'letters like "â€™" show that it was saved twice over' : undefined
}

const done = (text: string, encoding: string): Decoded => {
  const doubt = doubtOf(text)
  return {text, encoding, ...(doubt === undefined ? {} : {doubt})}
}

/**
 * Bytes as text. A byte order mark decides; then UTF-8 if the bytes are valid as it; then what a page declares; then a guess
 * from the bytes. The mark itself is no part of the text.
 */
export function decode(bytes: Uint8Array, page: boolean): Decoded {
  if (bytes.length === 0) return {text: null, reason: 'empty', note: 'empty file'}
  const kind = SIGNATURES.find(([signature]) => startsWith(bytes, signature))
  if (kind !== undefined) return {text: null, reason: 'binary', note: `${kind[1]}, not text`}
  if (startsWith(bytes, [0xff, 0xfe])) return done(decodeAs('utf-16le', bytes, false) ?? '', 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return done(decodeAs('utf-16be', bytes, false) ?? '', 'utf-16be')
  const wide = bareUtf16(bytes)
  if (wide !== null) return done(decodeAs(wide, bytes, false) ?? '', wide)
  if (controlShare(bytes) > CONTROLS) return {text: null, reason: 'binary', note: 'not text'}
  const utf8 = decodeAs('utf-8', bytes, true)
  if (utf8 !== null) return done(utf8, 'utf-8')
  // A few broken places (a file cut in the middle of a letter) do not make UTF-8 something else.
  const loose = decodeAs('utf-8', bytes, false) ?? ''
  let [broken, whole] = [0, 0]
  for (let i = 0; i < loose.length; i++) {
    const c = loose.charCodeAt(i)
    if (c === 0xfffd) broken++
    else if (c >= 0x80) whole++
  }
  if (broken <= 1 || broken * 8 <= whole)
    return {
      text: loose,
      encoding: 'utf-8',
      doubt: broken === 1 ? 'one broken character in its UTF-8' : `${broken} broken characters in its UTF-8`,
    }
  for (const encoding of [page ? declared(bytes) : null, detect(bytes.subarray(0, SAMPLE)), 'windows-1252']) {
    if (encoding === null || /^(?:utf-?8|ascii)$/i.test(encoding)) continue
    const text = decodeAs(encoding, bytes, false)
    if (text !== null) return done(text, encoding.toLowerCase())
  }
  return {text: null, reason: 'encoding', note: 'its encoding cannot be told'}
}
