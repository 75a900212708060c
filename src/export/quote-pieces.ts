import {piece, type Piece} from './lines.ts'
import {quotationMarks, type Quote} from './quote.ts'
import {oneLine} from './visible.ts'

/** A quotation in its marks; `marks` puts asterisks around what differs. */
export function quotePieces(quote: Quote, marks: boolean): Piece[] {
  const {pieces, cut} = quote
  const [open, close] = quotationMarks(quote)
  const inner = pieces.map(({text, strong}) => {
    const words = oneLine(text)
    return strong ? piece(marks ? `*${words}*` : words, 'changed') : piece(words)
  })
  return [piece(cut.before ? `${open}… ` : open), ...inner, piece(cut.after ? ` …${close}` : close)]
}
