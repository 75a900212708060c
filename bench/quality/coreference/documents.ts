// Reads documents in the XML of the CAT tool (ECB+, MEANTIME): tokens, event mentions and their instances.
import type {Range} from '../../../src/core/span.ts'

export interface EventMention {
  readonly range: Range
  readonly sentence: number
  /** Instance that it speaks of; of a mention that is in no chain, one of its own. */
  readonly instance: string
}

export interface CatDocument {
  readonly name: string
  readonly text: string
  readonly mentions: readonly EventMention[]
  /** Where each sentence stands, by its number. */
  readonly sentences: ReadonlyMap<number, Range>
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const plain = (xml: string): string => xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (e) => ENTITIES[e] ?? e)
const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”]|'s|n't|'(?:re|ve|ll|d|m)|'')$/
const NO_SPACE_AFTER = /^[([{$£€“‘]$/

/**
 * @param isEvent which tags mark an event
 * @param skips sentences that are no text, such as an address in front
 */
export function readCat(
  name: string,
  xml: string,
  isEvent: (tag: string) => boolean,
  skips: (sentence: number) => boolean,
): CatDocument {
  const places = new Map<string, Range & {readonly sentence: number}>()
  const sentences = new Map<number, Range>()
  let text = ''
  let last = -1
  let before = ''
  for (const [tag, inner = ''] of xml.matchAll(/<token [^>]*>([^<]*)<\/token>/g)) {
    const sentence = Number(attribute(tag, 'sentence'))
    if (skips(sentence)) continue
    const word = plain(inner)
    // The first sentence is the headline.
    if (last >= 0 && sentence !== last) text += text.includes('\n') ? ' ' : '\n\n'
    else if (text !== '' && !NO_SPACE_BEFORE.test(word) && !NO_SPACE_AFTER.test(before)) text += ' '
    last = sentence
    before = word
    places.set(attribute(tag, 't_id') ?? '', {start: text.length, end: text.length + word.length, sentence})
    text += word
    sentences.set(sentence, {start: sentences.get(sentence)?.start ?? text.length - word.length, end: text.length})
  }
  const markables = xml.slice(xml.indexOf('<Markables>'), xml.indexOf('</Markables>'))
  const instanceOf = new Map<string, string>()
  const targets = new Map(
    [...markables.matchAll(/<\w+ [^>]*\/>/g)].map(([tag]) => [
      attribute(tag, 'm_id') ?? '',
      attribute(tag, 'instance_id') ?? attribute(tag, 'external_ref') ?? '',
    ]),
  )
  for (const [relation, , note] of xml.matchAll(
    /<(CROSS_DOC_COREF|INTRA_DOC_COREF|REFERS_TO)\b[^>]*?(?:note="([^"]*)")?[^>]*>[\s\S]*?<\/\1>/g,
  )) {
    const target = /<target m_id="([^"]*)"/.exec(relation)?.[1] ?? ''
    const id = note || targets.get(target) || `${name} ${target}`
    for (const [, source = ''] of relation.matchAll(/<source m_id="([^"]*)"/g)) instanceOf.set(source, id)
  }
  const mentions = [...markables.matchAll(/<(\w+) ([^>]*[^/])>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, tag = '', attributes = '', inner = '']): EventMention[] => {
      if (!isEvent(tag)) return []
      const at = [...inner.matchAll(/t_id="([^"]*)"/g)].flatMap(([, id = '']) => places.get(id) ?? [])
      const [first] = at
      const end = at[at.length - 1]
      const id = attribute(` ${attributes}`, 'm_id') ?? ''
      return first && end
        ? [
            {
              range: {start: first.start, end: end.end},
              sentence: first.sentence,
              instance: instanceOf.get(id) ?? `${name} only ${id}`,
            },
          ]
        : []
    },
  )
  return {name, text, mentions, sentences}
}
