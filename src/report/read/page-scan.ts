/** A page's source without what is never read, and what must be known before it is parsed. */
export interface ScannedPage {
  /** Source without scripts, styles, drawings, frames and comments. */
  readonly html: string
  /** Contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** Address from the comment that browsers write into saved pages. */
  readonly savedFrom?: string
  readonly elements: number
  readonly depth: number
  /** Sum of the depths of all elements. */
  readonly nesting: number
}

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'math',
  'iframe',
  'template',
  'textarea',
  'object',
  'canvas',
  'noembed',
  'noframes',
  'xmp',
  'video',
  'audio',
  'select',
])
const VOID = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
/** The parser closes these itself when the next one comes. */
const SELF_CLOSED = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'option',
  'optgroup',
  'rt',
  'rp',
])
/** More JSON-LD blocks than this, or longer ones (code units), are not read. */
const JSON_LD_BLOCKS = 50
const JSON_LD_LENGTH = 2_000_000

/** Code units: a longer tag holds data, not layout. */
const LONGEST_TAG = 65_536

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

/**
 * Reads a page's tags once, from left to right, without building anything: linear in its length, whatever is in it.
 * Depth is counted as the parser will nest: a closing tag without its opening one counts for nothing.
 */
export function scanPage(source: string): ScannedPage {
  const kept: string[] = []
  const jsonLd: string[] = []
  const open: string[] = []
  const opened = new Map<string, number>()
  /** Set when the rest of the source has none of a mark: it is not searched again. */
  let quotes = '"\''
  let savedFrom: string | undefined
  let elements = 0
  let depth = 0
  let nesting = 0
  let from = 0
  let at = source.indexOf('<')

  const endOfTag = (start: number): number => {
    let quote = ''
    for (let i = start; i < source.length; i++) {
      const c = source[i]!
      if (quote !== '') {
        if (c === quote) quote = ''
      } else if (c === '>') return i
      else if (quotes.includes(c) && source[i - 1] === '=') quote = c
    }
    if (quote === '') return -1
    quotes = quotes.replace(quote, '')
    return endOfTag(start)
  }

  while (at >= 0) {
    const c = source.charCodeAt(at + 1)
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      savedFrom ??= /saved from url=\(\d{1,6}\)(https?:\/\/\S{1,2000})/.exec(
        source.slice(at, Math.min(at + 2100, end < 0 ? source.length : end)),
      )?.[1]
      kept.push(source.slice(from, at))
      from = end < 0 ? source.length : end + 3
    } else if (isLetter(c)) {
      const end = endOfTag(at + 1)
      if (end < 0) {
        // Cut in the middle of a tag: what follows are its attributes.
        kept.push(source.slice(from, at))
        from = source.length
        break
      }
      let nameEnd = at + 1
      while (nameEnd < end && !/[\s/>]/.test(source[nameEnd]!) && nameEnd - at < 40) nameEnd++
      const name = source.slice(at + 1, nameEnd).toLowerCase()
      elements++
      nesting += open.length + 1
      if (end - at > LONGEST_TAG) {
        kept.push(source.slice(from, at))
        from = end + 1
      } else if (DROPPED.has(name)) {
        const closing = new RegExp(`</${name}`, 'gi')
        closing.lastIndex = end
        const close = closing.exec(source)
        kept.push(source.slice(from, at))
        if (name === 'script' && jsonLd.length < JSON_LD_BLOCKS && /ld\+json/i.test(source.slice(nameEnd, end))) {
          const json = source.slice(end + 1, close?.index ?? source.length)
          if (json.length <= JSON_LD_LENGTH) jsonLd.push(json)
        }
        const after = close === null ? -1 : source.indexOf('>', close.index)
        from = after < 0 ? source.length : after + 1
      } else {
        if (!VOID.has(name) && !SELF_CLOSED.has(name)) {
          open.push(name)
          opened.set(name, (opened.get(name) ?? 0) + 1)
          depth = Math.max(depth, open.length)
        }
        at = end
      }
    } else if (c === 47 && isLetter(source.charCodeAt(at + 2))) {
      const end = source.indexOf('>', at)
      if (end < 0) {
        kept.push(source.slice(from, at))
        from = source.length
        break
      }
      const name = source
        .slice(at + 2, Math.min(end, at + 42))
        .split(/[\s/]/, 1)[0]!
        .toLowerCase()
      if ((opened.get(name) ?? 0) > 0) {
        for (let top = open.pop(); top !== undefined; top = open.pop()) {
          opened.set(top, (opened.get(top) ?? 1) - 1)
          if (top === name) break
        }
      }
    } else if (c !== 33 && c !== 63 && c !== 47) {
      // A "<" that opens nothing is text; the parser takes far too long over many of them.
      kept.push(source.slice(from, at), '&lt;')
      from = at + 1
    }
    at = source.indexOf('<', Math.max(at + 1, from))
  }
  kept.push(source.slice(from))
  return {html: kept.join(''), jsonLd, elements, depth, nesting, ...(savedFrom === undefined ? {} : {savedFrom})}
}
