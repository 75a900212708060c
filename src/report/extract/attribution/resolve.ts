import type {Attribution} from '../../../core/claim.ts'
import type {Mention} from '../../../core/mention.ts'
import type {Value} from '../../../core/value.ts'
import {tokensIn} from '../../../text/tokens.ts'
import type {Tree} from '../../../text/tree.ts'
import type {Speaker} from './found.ts'
import {DOCUMENTS} from '../reporting-words.ts'
import {sourceType} from './source-type.ts'

/** Who a source is: the value it resolves to, if that is safe, and its kind. */
export interface Resolved {
  readonly value?: Value
  readonly type: Attribution['type']
}

interface Earlier extends Resolved {
  readonly paragraph: number
  /** Lemmas of the words of the phrase. */
  readonly lemmas: ReadonlySet<string>
  readonly plural: boolean
}

const PERSONAL = /^(he|she|him|her)$/
const BODY = new Set<Attribution['type']>(['office', 'organisation', 'document', 'outlet', 'unknown'])

/** Paragraphs that a pronoun reaches back over. */
const REACH = 1
/** Sources that are looked back over: a long report names its few speakers again and again. */
const WINDOW = 60

/**
 * Resolves the sources of one report, asked for in reading order.
 *
 * Names: what their mention resolves to. "She", "he": the last person who spoke in this paragraph or the one before, else the only
 * person named there; never somebody who has been both "she" and "he". "It", "they": the last body or group that spoke. "The spokesperson": the one
 * named person of whom it was said.
 */
export function sourceResolver(
  tree: Tree,
  mentions: readonly Mention[],
): (source: Speaker | undefined, paragraph: number, paragraphStart: number) => Resolved {
  const named = new Map<number, Mention>()
  const people: {at: number; value: Value & {kind: 'name'}}[] = []
  for (const m of mentions) {
    if (m.value.kind !== 'name' && m.value.kind !== 'place') continue
    const {start, end} = tokensIn(tree.tokens, m.spans[0])
    for (let i = start; i < end; i++) if (!named.has(i) || m.value.kind === 'name') named.set(i, m)
    if (m.value.kind === 'name' && m.value.type === 'person') people.push({at: m.spans[0].start, value: m.value})
  }
  people.sort((a, b) => a.at - b.at)
  const earlier: Earlier[] = []
  const pronouns = new Map<string, string>()

  const nameOf = ({head}: Speaker): Value | undefined => {
    const own = named.get(head)
    const beside = tree
      .children(head)
      .filter((c) => /^(appos|flat|compound|nmod:desc|nmod:unmarked)$/.test(tree.relation(c)))
      .map((c) => named.get(c))
      .find((m) => m?.value.kind === 'name' && m.value.type === 'person')
    if (own === undefined || (own.value.kind !== 'name' && beside !== undefined)) return beside?.value
    return own.value
  }
  /** "a note from Corvin Securities", "analysts at Brandt Lisle": the body behind the text or the voice; of texts the author too. */
  const behind = ({head}: Speaker): Value | undefined => {
    const text = DOCUMENTS.has(tree.lemma(head))
    for (const c of tree.children(head)) {
      const value = c > head && tree.relation(c).startsWith('nmod') ? named.get(c)?.value : undefined
      if (value?.kind !== 'name' || (value.type === 'person' && !text)) continue
      if (tree.children(c).some((k) => k < c && /^(at|for|from|by)$/.test(tree.lower(k)))) return value
    }
    return undefined
  }
  const textOf = (source: Speaker, from: number, to: number): Value => {
    const lemmas: string[] = []
    for (let i = from; i < to; i++) if (/^(NOUN|PROPN|ADJ|NUM)$/.test(tree.upos(i))) lemmas.push(tree.lemma(i))
    return {kind: 'text', head: tree.lemma(source.head), lemmas}
  }
  /** The person a pronoun means; `start`: where the pronoun stands. */
  const personOf = (pronoun: string, paragraph: number, start: number, paragraphStart: number): Value | undefined => {
    const fits = (value: Value | undefined): value is Value & {kind: 'name'} =>
      value?.kind === 'name' && (pronouns.get(value.entity) ?? pronoun) === pronoun
    for (
      let i = earlier.length - 1;
      i >= 0 && i >= earlier.length - WINDOW && paragraph - earlier[i]!.paragraph <= REACH;
      i--
    ) {
      const {type, value} = earlier[i]!
      if (type === 'person' && fits(value)) return value
    }
    let at = people.length
    for (let low = 0; low < at;) {
      const middle = (low + at) >> 1
      if (people[middle]!.at < start) low = middle + 1
      else at = middle
    }
    const near: (Value & {kind: 'name'})[] = []
    for (let i = at - 1; i >= 0 && i >= at - WINDOW && people[i]!.at >= paragraphStart; i--)
      if (fits(people[i]!.value)) near.push(people[i]!.value)
    const entities = new Set(near.map((value) => value.entity))
    return entities.size === 1 ? near[0] : undefined
  }

  return (source, paragraph, paragraphStart) => {
    if (source === undefined) return {type: 'unknown'}
    const {start: from, end: to} = tokensIn(tree.tokens, source.range)
    const lower = tree.lower(source.head)
    const phrase = tree.text.slice(source.range.start, source.range.end)
    let resolved: Resolved
    if (PERSONAL.test(lower)) {
      const value = personOf(
        lower === 'him' ? 'he' : lower === 'her' ? 'she' : lower,
        paragraph,
        source.range.start,
        paragraphStart,
      )
      resolved = {type: 'person', ...(value ? {value} : {})}
      if (value?.kind === 'name') pronouns.set(value.entity, lower)
    } else if (lower === 'they' || lower === 'it') {
      let last: Earlier | undefined
      for (
        let i = earlier.length - 1;
        i >= 0 && i >= earlier.length - WINDOW && paragraph - earlier[i]!.paragraph <= REACH;
        i--
      )
        if (
          lower === 'they'
            ? earlier[i]!.plural || BODY.has(earlier[i]!.type)
            : BODY.has(earlier[i]!.type) && !earlier[i]!.plural
        ) {
          last = earlier[i]
          break
        }
      resolved = last?.value ? {type: last.type, value: last.value} : {type: 'unknown'}
    } else if (/^(i|we|you|who|which|that|one)$/.test(lower)) resolved = {type: lower === 'i' ? 'person' : 'unknown'}
    else {
      const value = nameOf(source)
      const type = sourceType(tree, source.head, value, phrase)
      resolved = {value: value ?? behind(source) ?? textOf(source, from, to), type}
      if (value === undefined && /^the /i.test(phrase)) {
        // "The spokesperson": the one person of whom it was said before.
        const same = new Map<string, Earlier>()
        const recent = earlier.slice(-WINDOW)
        for (const e of recent)
          if (e.value?.kind === 'name' && e.value.type === 'person' && e.lemmas.has(tree.lemma(source.head)))
            same.set(e.value.entity, e)
        const [only, ...more] = [...same.values()]
        if (only?.value && more.length === 0) resolved = {value: only.value, type: 'person'}
        else {
          // "A senior official … the official": still nobody's name.
          const unnamed = recent.findLast((e) => e.lemmas.has(tree.lemma(source.head)))
          if (unnamed?.type === 'anonymous' && unnamed.value) resolved = {value: unnamed.value, type: 'anonymous'}
        }
      }
    }
    const lemmas = new Set<string>()
    for (let i = from; i < to; i++) lemmas.add(tree.lemma(i))
    earlier.push({
      ...resolved,
      paragraph,
      lemmas,
      plural: /^NNP?S$/.test(tree.xpos(source.head)) || lower === 'they' || tree.lemma(source.head) === 'police',
    })
    return resolved
  }
}
