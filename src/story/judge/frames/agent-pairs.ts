import {compareNames} from '../../../core/compare-names.ts'
import {isCompatible} from '../../../core/comparison.ts'
import type {Span} from '../../../core/span.ts'
import type {NameValue} from '../../../core/value.ts'
import {eventClassOf} from '../../../text/event-classes.ts'
import {familyOf} from '../../../text/families.ts'
import {tokenAt, tokensIn, UPOS} from '../../../text/tokens.ts'
import type {Matter} from '../matter.ts'
import {cosine, type Place} from '../sentence-index.ts'
import type {Difference} from './difference.ts'

/** Acts that two people do together, and that one story has once. */
const TOGETHER: ReadonlySet<string> = new Set(['sign'])
/** Likeness (cosine) of the two sentences, names and all. */
const ALIKE = 0.12

interface Person {
  readonly value: NameValue
  readonly span: Span
}
/** The two people by whom one act was done. */
interface Pair {
  readonly place: Place
  readonly family: string
  readonly people: readonly [Person, Person]
}

const VERB = UPOS.indexOf('VERB')

/** Persons named in a sentence: "Senate Republicans" are none. */
const peopleIn = ({mentions, layers: {tokens, syntax}}: Place): Person[] =>
  mentions.flatMap(({value, spans: [span]}): Person[] => {
    if (value.kind !== 'name' || value.type !== 'person') return []
    return PLURAL.has(syntax.xposNames[syntax.xpos[tokenAt(tokens, span.end - 1)] ?? 0] ?? '') ? [] : [{value, span}]
  })
const PLURAL = new Set(['NNS', 'NNPS'])

function pairOf(place: Place): Pair | undefined {
  const people = peopleIn(place)
  const [a, b, ...more] = people
  if (!a || !b || more.length > 0) return undefined
  const {tokens, syntax} = place.layers
  const {start, end} = tokensIn(tokens, place.range)
  for (let i = start; i < end; i++) {
    const lemma = (syntax.lemma[i] ?? '').toLowerCase()
    if (syntax.upos[i] === VERB && TOGETHER.has(eventClassOf(lemma) ?? ''))
      return {place, family: familyOf(lemma), people: [a, b]}
  }
  return undefined
}

const same = (a: Person, b: Person): boolean => isCompatible(compareNames(a.value, b.value))
const apart = (a: Person, b: Person): boolean => compareNames(a.value, b.value) === 'disjoint'

/**
 * An act of two, of whom the reports agree on one and not on the other.
 *
 *     signed by A and B   /   for the town the lease was signed by C, for the club by A
 *                     ^                                            ^
 */
export function agentDifferences({index}: Matter): Difference[] {
  const pairs = index.places.flatMap((place) => pairOf(place) ?? [])
  const found: {shared: Person; one: Person[]; other: Person[]}[] = []
  pairs.forEach((a, i) => {
    for (const b of pairs.slice(i + 1)) {
      if (a.place.report === b.place.report || a.family !== b.family) continue
      if (cosine(a.place.words, b.place.words) < ALIKE) continue
      const shared = a.people.find((p) => b.people.some((q) => same(p, q)))
      const mine = a.people.find((p) => p !== shared)
      const theirs = b.people.find((q) => shared && !same(q, shared))
      if (!shared || !mine || !theirs || !apart(mine, theirs)) continue
      const known = found.find((f) => same(f.one[0]!, mine) && same(f.other[0]!, theirs))
      const turned = found.find((f) => same(f.one[0]!, theirs) && same(f.other[0]!, mine))
      if (known) {
        add(known.one, mine)
        add(known.other, theirs)
      } else if (turned) {
        add(turned.one, theirs)
        add(turned.other, mine)
      } else found.push({shared, one: [mine], other: [theirs]})
    }
  })
  // The same person named for the act elsewhere, alone or beside the one on whom all agree.
  for (const place of index.places) {
    const people = peopleIn(place)
    if (people.length === 0 || people.length > 2 || !hasAct(place)) continue
    for (const {shared, one, other} of found)
      for (const side of [one, other])
        for (const person of people)
          if (same(side[0]!, person) && people.every((p) => p === person || same(p, shared))) add(side, person)
  }
  return found.map(({one, other}): Difference => ({
    slot: 'who',
    relation: 'conflict',
    tier: 'shown',
    rule: 'judge:one-of-two-differs',
    wouldChangeIf: 'more than two took part, or there were two such acts',
    sides: [sideOf(one), sideOf(other)],
  }))
}

function add(side: Person[], person: Person): void {
  if (!side.some((p) => p.span.report === person.span.report && p.span.start === person.span.start)) side.push(person)
}

function hasAct({layers: {tokens, syntax}, range}: Place): boolean {
  const {start, end} = tokensIn(tokens, range)
  for (let i = start; i < end; i++)
    if (syntax.upos[i] === VERB && TOGETHER.has(eventClassOf((syntax.lemma[i] ?? '').toLowerCase()) ?? '')) return true
  return false
}

const sideOf = ([first, ...rest]: readonly Person[]): Difference['sides'][0] => ({
  value: first!.value.name,
  spans: [first!.span, ...rest.map((p) => p.span)],
})
