/** One syntactic word of a treebank with its place in the document's text. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index in the sentence, -1 for the root. */
  readonly head: number
  readonly relation: string
  /** UTF-16 code units in `GoldDocument.text`. */
  readonly start: number
  readonly end: number
}

export interface GoldSentence {
  readonly id: string
  readonly words: readonly GoldWord[]
  readonly start: number
  readonly end: number
  /** Ordinal of its paragraph in the document. */
  readonly paragraph: number
}

/** A document put together again: sentences joined as the treebank says, paragraphs by a blank line. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly GoldSentence[]
}

interface RawWord {
  readonly cells: readonly string[]
  /** Set on the first word of a multiword token ("don't"): its surface, and how many words it covers. */
  readonly surface: string | null
  readonly covers: number
}

/** Cuts "don't" into the places of its words; a word that is not there letter for letter takes an even share. */
function divide(surface: string, forms: readonly string[]): number[] {
  const cuts = [0]
  let at = 0
  for (const [i, form] of forms.entries()) {
    const left = forms.length - i - 1
    if (left === 0) at = surface.length
    else if (surface.toLowerCase().startsWith(form.toLowerCase(), at)) at += form.length
    else at = Math.min(surface.length - left, Math.max(at + 1, surface.length - forms.slice(i + 1).join('').length))
    cuts.push(at)
  }
  return cuts
}

interface OpenSentence {
  id: string
  text: string
  newParagraph: boolean
  words: RawWord[]
}

/** Reads CoNLL-U into documents with offsets. Empty nodes ("8.1") are left out. */
export function readConllu(source: string, name: string): GoldDocument[] {
  const documents: GoldDocument[] = []
  let id = name
  let text = ''
  let sentences: GoldSentence[] = []
  let paragraph = -1
  let spaceAfter = true
  const closeDocument = (): void => {
    if (sentences.length > 0) documents.push({id, text, sentences})
    text = ''
    sentences = []
    paragraph = -1
    spaceAfter = true
  }
  let open: OpenSentence = {id: '', text: '', newParagraph: false, words: []}
  const closeSentence = (): void => {
    if (open.words.length === 0) return
    if (open.newParagraph || paragraph < 0) {
      if (text !== '') text += '\n\n'
      paragraph++
    } else if (spaceAfter) text += ' '
    const base = text.length
    const words: GoldWord[] = []
    let at = 0
    for (let i = 0; i < open.words.length;) {
      const first = open.words[i]!
      const group = open.words.slice(i, i + first.covers)
      const surface = first.surface ?? first.cells[1]!
      const found = open.text.indexOf(surface, at)
      if (found < 0 || found - at > 3) throw new RangeError(`${open.id}: "${surface}" is not in the text`)
      const forms = group.map((w) => w.cells[1]!)
      const cuts = divide(surface, forms)
      for (const [k, word] of group.entries()) {
        words.push({
          form: open.text.slice(found + cuts[k]!, found + cuts[k + 1]!),
          lemma: word.cells[2]!,
          upos: word.cells[3]!,
          xpos: word.cells[4]!,
          head: Number(word.cells[6]) - 1,
          relation: word.cells[7]!,
          start: base + found + cuts[k]!,
          end: base + found + cuts[k + 1]!,
        })
      }
      at = found + surface.length
      i += first.covers
    }
    text += open.text.trimEnd()
    sentences.push({id: open.id, words, start: words[0]!.start, end: words.at(-1)!.end, paragraph})
    open = {id: '', text: '', newParagraph: false, words: []}
  }
  let pending: {surface: string; covers: number} | null = null
  let lastMisc = '_'
  for (const line of source.split('\n')) {
    if (line === '') {
      closeSentence()
      spaceAfter = !lastMisc.includes('SpaceAfter=No')
    } else if (line.startsWith('# newdoc id = ')) {
      closeDocument()
      id = line.slice(14)
    } else if (line.startsWith('# sent_id = ')) open.id = line.slice(12)
    else if (line.startsWith('# newpar')) open.newParagraph = true
    else if (line.startsWith('# text = ')) open.text = line.slice(9).replaceAll('\u00a0', ' ')
    else if (!line.startsWith('#')) {
      const cells = line.split('\t')
      const number = cells[0]!
      if (number.includes('-')) {
        const [from = 0, to = 0] = number.split('-').map(Number)
        pending = {surface: cells[1]!, covers: to - from + 1}
        lastMisc = cells[9]!
      } else if (!number.includes('.')) {
        open.words.push({cells, surface: pending?.surface ?? null, covers: pending?.covers ?? 1})
        if (pending === null) lastMisc = cells[9]!
        pending = null
      }
    }
  }
  closeSentence()
  closeDocument()
  return documents
}
