import type {VNode} from 'preact'
import {h} from './element.ts'
import {quotationMarks, type Quote} from '../quote.ts'
import {oneLine} from '../visible.ts'

/** Words of a report in quotation marks, what differs brought out; word for word but for unseen characters, which are written out. */
export function quoteView(quote: Quote, language: string): VNode {
  const {pieces, cut} = quote
  const [open, close] = quotationMarks(quote)
  return h(
    'blockquote',
    {dir: 'auto', ...languageOf(language)},
    cut.before ? `${open}… ` : open,
    ...pieces.map(({text, strong}) => (strong ? h('mark', null, oneLine(text)) : oneLine(text))),
    cut.after ? ` …${close}` : close,
  )
}

/** The language of a report's words, where it is known and is not the page's. */
export const languageOf = (language: string): {lang?: string} =>
  language === 'und' || language === 'en' ? {} : {lang: language}
