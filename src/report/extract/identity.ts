import type {Mention} from '../../core/mention.ts'
import type {NameValue} from '../../core/value.ts'
import {tokensIn} from '../../text/tokens.ts'
import type {Tree} from '../../text/tree.ts'

/** Somebody named elsewhere in the report. */
export interface Named {
  readonly value: NameValue
  /** Where the name stands last before the words that mean it. */
  readonly mention: Mention
}

/** Who a pronoun or a noun with "the" means, if only one can be meant. */
export type Identity = (token: number) => Named | undefined

interface Person extends Named {
  readonly first: number
  readonly last: number
}

const ORGANISATION =
  /^(company|firm|group|club|bank|airline|union|agency|maker|retailer|carrier|charity|team|university|manufacturer|operator|party|council|brewery|publisher|utility|insurer|lender|supplier|developer|carmaker|supermarket|chain|broadcaster|airport|railway|museum)$/
/** Names looked back over for a pronoun: those of a sentence and the one before. */
const NEAR = 12
const MAY_MEAN = /^(PRON|NOUN|ADJ)$/
/** How far behind a name its age may stand, in tokens. */
const AGE_REACH = 4

const before = (people: readonly Person[], token: number): number => {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (people[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** "the former mayor", "the mayor of Tarsk", "the second driver" may be another. */
const isBare = (tree: Tree, noun: number): boolean =>
  tree
    .children(noun)
    .every((c) => !/^(amod|nmod|compound|nummod|acl|appos|flat|conj|nmod:poss)/.test(tree.relation(c))) &&
  tree.lower(noun - 1) === 'the'

/**
 *     Graça Teles, the mayor, left.  The mayor said …      Ivar Dahl, 34, fell.  The 34-year-old …      Ivar Dahl fell.  He …
 *     ^^^^^^^^^^^                    ^^^^^^^^^              ^^^^^^^^^             ^^^^^^^^^^^^^^^         ^^^^^^^^^        ^^
 */
export function identityOf(tree: Tree, mentions: readonly Mention[]): Identity {
  const people: Person[] = []
  const bodies: Person[] = []
  const byRole = new Map<string, Set<string>>()
  const byAge = new Map<number, Set<string>>()
  for (const mention of mentions) {
    const {value} = mention
    const {start, end} = tokensIn(tree.tokens, mention.spans[0])
    if (value.kind === 'name' && value.type !== 'other') {
      const named = {value, mention, first: start, last: end - 1}
      if (value.type === 'organisation') bodies.push(named)
      else people.push(named)
      for (const role of value.roles) {
        const noun = role.slice(role.lastIndexOf(' ') + 1)
        byRole.set(noun, (byRole.get(noun) ?? new Set()).add(value.entity))
      }
    } else if (
      value.kind === 'quantity' &&
      (value.measure === 'age' || value.measure === 'count') &&
      value.low === value.high
    ) {
      const person = people.at(-1)
      const gap = person === undefined ? AGE_REACH + 1 : start - person.last
      if (
        person &&
        value.low !== null &&
        (gap === 2 ? tree.word(start - 1) === ',' : value.measure === 'age' && gap <= AGE_REACH)
      )
        byAge.set(value.low, (byAge.get(value.low) ?? new Set()).add(person.value.entity))
    }
  }
  const pronouns = new Map<string, string>()
  const last = (all: readonly Person[], token: number, entity: string): Named | undefined => {
    for (let i = before(all, token) - 1; i >= 0; i--) if (all[i]!.value.entity === entity) return all[i]
    return undefined
  }
  const meant = (entities: ReadonlySet<string> | undefined, token: number): Named | undefined => {
    const [only, ...more] = entities ?? []
    return only === undefined || more.length > 0 ? undefined : last(people, token, only)
  }

  // Those that pronouns and nouns have meant so far, in reading order.
  const recalled: Person[] = []
  const find = (token: number): Named | undefined => {
    const lower = tree.lower(token)
    const pronoun = /^(he|him|his)$/.test(lower) ? 'he' : /^(she|her)$/.test(lower) ? 'she' : ''
    if (pronoun !== '') {
      const sentence = tree.tokens.sentence[token]!
      let found: Person | undefined
      for (const all of [people, recalled]) {
        const at = before(all, token)
        for (let i = at - 1; i >= 0 && i >= at - NEAR && sentence - tree.tokens.sentence[all[i]!.first]! <= 1; i--) {
          const {entity} = all[i]!.value
          if ((pronouns.get(entity) ?? pronoun) !== pronoun) continue
          if (found && found.value.entity !== entity) return undefined
          found ??= all[i]
        }
      }
      if (found) pronouns.set(found.value.entity, pronoun)
      return found
    }
    const age = /^(\d{1,3})-year-old$/.exec(lower)?.[1]
    if (age !== undefined || lower === 'old') {
      const from = tree.text.slice(Math.max(0, tree.tokens.start[token]! - 24), tree.tokens.end[token])
      const years = /\bthe (\d{1,3})[- ]year[- ]old$/i.exec(from)?.[1]
      return years === undefined ? undefined : meant(byAge.get(Number(years)), token)
    }
    if (tree.upos(token) !== 'NOUN' || !isBare(tree, token)) return undefined
    const lemma = tree.lemma(token)
    const role = meant(byRole.get(lemma), token)
    if (role || !ORGANISATION.test(lemma)) return role
    const known = before(bodies, token)
    const entities = new Set<string>()
    for (let i = 0; i < known && entities.size < 2; i++) entities.add(bodies[i]!.value.entity)
    return entities.size === 1 ? bodies[known - 1] : undefined
  }
  // Found once, in reading order: what a pronoun means rests on those before it.
  const all = new Map<number, Named>()
  for (let token = 0; token < tree.count; token++) {
    if (!MAY_MEAN.test(tree.upos(token))) continue
    const named = find(token)
    if (named === undefined) continue
    all.set(token, named)
    if (named.value.type === 'person') recalled.push({...named, first: token, last: token})
  }
  return (token) => all.get(token)
}
