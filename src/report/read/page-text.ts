import type {PageElement, PageNode} from './dom.ts'

/** A block of an article: a paragraph, a heading, a list item, a row of a table. */
export interface Block {
  readonly text: string
  /** Code units of it that are links. */
  readonly linked: number
  /** `p h li row pre quote`. */
  readonly kind: string
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL BODY HTML'.split(
    ' ',
  ),
)

const KIND: Readonly<Record<string, string>> = {
  H1: 'h',
  H2: 'h',
  H3: 'h',
  H4: 'h',
  H5: 'h',
  H6: 'h',
  LI: 'li',
  TR: 'row',
  PRE: 'pre',
  BLOCKQUOTE: 'quote',
}
/** A paragraph inside one of these is still part of it. */
const INHERITED = new Set(['li', 'row', 'quote'])

/** Text of an article in blocks, in the order of the page. Recursion is as deep as the page, which is bounded before. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  /** The text is not empty and its last cell is: asking the text itself would copy it each time. */
  let cell = false
  let linked = 0
  const flush = (kind: string): void => {
    const lines = text.split('\n').map((line) => line.replace(/[^\S\t]+/gu, ' ').trim())
    const whole = lines.filter((line) => line !== '').join('\n')
    if (whole !== '') blocks.push({text: whole, linked: Math.min(linked, whole.length), kind})
    text = ''
    cell = false
    linked = 0
  }
  const visit = (node: PageNode, inLink: boolean, kind: string): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const words = (child.textContent ?? '').replace(/\s+/gu, ' ')
        text += words
        if (words.trim() !== '') cell = false
        if (inLink) linked += words.trim().length
        continue
      }
      if (child.nodeType !== 1) continue
      const name = child.nodeName.toUpperCase()
      if (name === 'BR') text += '\n'
      else if (name === 'TD' || name === 'TH') {
        if (text !== '' && !cell) {
          text += '\t'
          cell = true
        }
        visit(child, inLink, kind)
      } else if (BLOCKS.has(name)) {
        flush(kind)
        const inner = KIND[name] ?? (INHERITED.has(kind) ? kind : 'p')
        visit(child, inLink, inner)
        flush(inner)
      } else visit(child, inLink || name === 'A', kind)
    }
  }
  visit(root, false, 'p')
  flush('p')
  return blocks
}
