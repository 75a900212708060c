import type {Line, Style} from '../export/index.ts'

/** Select Graphic Rendition codes: on and off. */
const CODES: Readonly<Record<Style, readonly [string, string] | null>> = {
  plain: null,
  heading: ['1', '22'],
  sigil: ['1;36', '22;39'],
  changed: ['1;33', '22;39'],
  dim: ['2', '22'],
  drift: ['1;35', '22;39'],
  conflict: ['1;31', '22;39'],
  update: ['1;34', '22;39'],
  status: ['1;34', '22;39'],
  agreed: ['1;32', '22;39'],
  'only-in': ['1', '22'],
  possible: ['2', '22'],
}

/** Lines as text, each ended by a line break; without colour nothing but the words. */
export const paint = (lines: readonly Line[], colour: boolean): string =>
  lines.map((line) => `${line.map(({text, style}) => (colour ? painted(text, style) : text)).join('')}\n`).join('')

function painted(text: string, style: Style): string {
  const code = CODES[style]
  return code ? `\u001b[${code[0]}m${text}\u001b[${code[1]}m` : text
}
