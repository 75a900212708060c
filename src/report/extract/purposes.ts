import type {Claim, Slot} from '../../core/claim.ts'
import {compareValues} from '../../core/compare-values.ts'
import type {Tree} from '../../text/tree.ts'

/** A claim with the token that heads it, and the token by which its name hangs in the sentence. */
export interface Headed {
  readonly token: number
  readonly anchor: number
  /** First token of its name; the token itself if it has none. */
  readonly first: number
  readonly claim: Claim
}

const GOING = new Set(['visit', 'leave', 'attend'])
/** Verbs whose time and place are those of the gathering they are about. */
const HOLDING = new Set([
  'attend',
  'hold',
  'host',
  'organise',
  'organize',
  'stage',
  'open',
  'convene',
  'join',
  'address',
])
/** How many steps up the tree a journey may stand from what it is for. */
const STEPS = 3

const agree = (a: readonly Slot[], b: readonly Slot[]): boolean =>
  a.some((x) => b.some((y) => compareValues(x.value, y.value) === 'equal'))
const named = (claim: Claim, name: Slot['name']): readonly Slot[] =>
  claim.slots.filter((s) => s.name === name && !s.inherited)

/** The journey in whose purpose an event stands: "a visit to Beijing for the third forum". */
function journeyOf(tree: Tree, anchor: number, at: ReadonlyMap<number, Claim>): Claim | undefined {
  if (!tree.children(anchor).some((c) => tree.relation(c) === 'case' && tree.lower(c) === 'for')) return undefined
  for (let up = tree.head(anchor), steps = 0; up >= 0 && steps < STEPS; up = tree.head(up), steps++) {
    const claim = at.get(up)
    if (claim) return GOING.has(claim.predicate.eventClass ?? '') ? claim : undefined
  }
  return undefined
}

/** The same journey elsewhere in the report: same kind, same traveller, same goal. */
const sameJourney = (a: Claim, b: Claim): boolean =>
  a.id !== b.id &&
  a.predicate.eventClass === b.predicate.eventClass &&
  agree(named(a, 'who'), named(b, 'who')) &&
  agree(named(a, 'where'), named(b, 'where'))

const NUMBER =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/
/** Words that may stand between the number and the name: "the third annual Water Forum". */
const BETWEEN = 2

/** The whole name of a gathering with its number: "third Belt and Road Forum"; two that share it are one. */
function nameOf(tree: Tree, {token, first, claim}: Headed): Slot | undefined {
  let number = first
  while (number > 0 && first - number < BETWEEN && !NUMBER.test(tree.lower(number))) number--
  if (!NUMBER.test(tree.lower(number)) || token - number < 2) return undefined
  const lemmas = [tree.lower(number)]
  for (let i = first; i <= token; i++) if (i !== number) lemmas.push(tree.lower(i))
  return {
    name: 'what',
    span: {report: claim.report, ...tree.range(number, token)},
    value: {kind: 'text', head: claim.predicate.lemma, lemmas},
  }
}

/** Claims whose time and place are those of a gathering: the verb that it is the object of, or journeys made for it. */
function sources(
  tree: Tree,
  {anchor}: Headed,
  at: ReadonlyMap<number, Claim>,
  all: readonly Headed[],
): readonly Claim[] {
  const up = at.get(tree.head(anchor))
  if (up && HOLDING.has(up.predicate.lemma) && /^(obj|nsubj:pass)$/.test(tree.relation(anchor))) return [up]
  const journey = journeyOf(tree, anchor, at)
  return journey ? [journey, ...all.map((h) => h.claim).filter((c) => sameJourney(c, journey))] : []
}

/**
 * A gathering is held where people travel to for it, and when they do: it takes place and time of the journey, also where
 * the report gives the journey's time in another sentence.
 *
 *     the president's visit to Lima for the fourth Water Forum … a visit by the president to Lima in May
 *                              ^^^^ where       ^^^^^                                              ^^^ when
 */
export function withPurposes(tree: Tree, headed: readonly Headed[]): readonly Claim[] {
  const at = new Map(headed.map((h) => [h.token, h.claim]))
  return headed.map((one) => {
    const {claim} = one
    if (claim.predicate.eventClass !== 'gathering') return claim
    const name = nameOf(tree, one)
    const from = sources(tree, one, at, headed)
    const slots = from.length === 0 ? [...claim.slots] : claim.slots.filter((s) => !s.inherited)
    if (name) slots.push(name)
    for (const name of ['where', 'when'] as const) {
      if (slots.some((s) => s.name === name)) continue
      const found = from
        .flatMap((c) => named(c, name))
        .find((s) => name === 'when' || s.marker === 'to' || s.marker === 'in')
      if (found) slots.push({...found, marker: 'in'})
    }
    // Where people will travel for it, it is still to come.
    const ahead = from.find((c) => c.status === 'planned' || c.status === 'expected')
    return {...claim, slots, ...(ahead && claim.status === 'happened' ? {status: ahead.status} : {})}
  })
}
