import type {Mention} from '../../../core/mention.ts'
import {compareNames} from '../../../core/compare-names.ts'
import {isCompatible} from '../../../core/comparison.ts'
import type {Span} from '../../../core/span.ts'
import type {NameValue} from '../../../core/value.ts'
import type {ReportLayers} from '../../../pipeline/layers.ts'
import {tokenAt} from '../../../text/tokens.ts'
import {treeOf, type Tree} from '../../../text/tree.ts'
import type {Matter} from '../matter.ts'
import {sidesOf, type Difference} from './difference.ts'

/** An age with whose it is: a name, or a role with the words before it ("ferry pilot"). */
interface Age {
  readonly years: number
  readonly span: Span
  readonly name?: NameValue
  readonly role?: string
  readonly kind: readonly string[]
}

/** Anyone may be one: "a woman of 71" says nothing of who it is. */
const ANYBODY = new Set(
  `man woman person boy girl child people national citizen resident native adult teenager teen male female youth old
  victim patient other one year`.split(/\s+/),
)
/** Longest way from an age up to the noun that says whose it is. */
const STEPS = 4

const isAge = (m: Mention): number | undefined =>
  m.value.kind === 'quantity' && m.value.measure === 'age' && m.value.low !== null && m.value.low === m.value.high
    ? m.value.low
    : undefined

/** The role that an age belongs to: "71-year-old organist", "the organist, a woman of 71". */
function roleOf(tree: Tree, from: number): {role: string; kind: readonly string[]} | undefined {
  for (let at = from, n = 0; n < STEPS; n++) {
    const head = tree.head(at)
    if (tree.upos(at) === 'NOUN' && at !== from && !ANYBODY.has(tree.lemma(at))) {
      const kind = tree
        .children(at)
        .filter((c) => /^(?:compound|amod|nmod)/.test(tree.relation(c)) && c !== from && !/\d/.test(tree.word(c)))
        .map((c) => tree.lemma(c))
      return {role: tree.lemma(at), kind}
    }
    // An apposition may be taken for a part of a list: "the organist, a woman of 71".
    const listed = tree.relation(at) === 'conj' && ANYBODY.has(tree.lemma(at))
    if (head < 0 || (!listed && !/^(?:nummod|amod|compound|nmod|appos|acl|advmod|obl)/.test(tree.relation(at))))
      return undefined
    at = head
  }
  return undefined
}

/** Between a name and an age: "Ivar Dahl, 34", "Ivar Dahl (61)", "Ivar Dahl, who was 34". */
const AGED = /^(?:[\s,(]{1,2}|, (?:who (?:was|is)|aged) )$/
const REACH = 10
/** A name that ends right before its age: "Ivar Dahl, 34", "Ivar Dahl (61)". */
function nameBefore(layers: ReportLayers, start: number): NameValue | undefined {
  for (const {value, spans} of layers.mentions)
    if (value.kind === 'name' && value.type === 'person' && spans[0].end <= start && start - spans[0].end <= REACH)
      if (AGED.test(layers.report.text.slice(spans[0].end, start))) return value
  return undefined
}

function agesOf(layers: ReportLayers): readonly Age[] {
  const ages = layers.mentions.flatMap((m) => {
    const years = isAge(m)
    // "Aged 16 and 13 respectively" shares out its ages.
    const next = layers.report.text.slice(m.spans[0].end, m.spans[0].end + 6)
    return years === undefined || /^ and \d/.test(next) ? [] : [{years, span: m.spans[0]}]
  })
  if (ages.length === 0) return []
  const tree = treeOf(layers.report.text, layers.tokens, layers.syntax)
  return ages.flatMap(({years, span}): Age[] => {
    const name = nameBefore(layers, span.start)
    if (name) return [{years, span, name, kind: []}]
    const first = tokenAt(layers.tokens, span.start)
    const last = tokenAt(layers.tokens, span.end - 1)
    let head = first
    for (let i = first; i <= last; i++) if (tree.head(i) < first || tree.head(i) > last) head = i
    const role = roleOf(tree, head)
    return role ? [{years, span, ...role}] : []
  })
}

/** Two ages are of one person: one name, or one role with no word against it. */
function ofOne(a: Age, b: Age): boolean {
  if (a.name && b.name) return isCompatible(compareNames(a.name, b.name))
  if (a.role === undefined || a.role !== b.role) return false
  return a.kind.every((k) => b.kind.includes(k)) || b.kind.every((k) => a.kind.includes(k))
}

/**
 * One person's age in two reports. Roles are only followed where each report has one person of the role with an age.
 *
 *     the 71-year-old organist   /   the organist, a woman of 76
 *         ^^                                                  ^^
 */
export function ageDifferences({layers}: Matter): Difference[] {
  const told = layers.map(agesOf)
  const single = told.map((ages) =>
    ages.filter((a) => ages.every((b) => a === b || !ofOne(a, b) || a.years === b.years)),
  )
  const all = single.flat()
  const taken = new Set<Age>()
  return all.flatMap((age): Difference[] => {
    if (taken.has(age)) return []
    const same = all.filter((other) => !taken.has(other) && (other === age || ofOne(age, other)))
    for (const one of same) taken.add(one)
    const [first, second, ...rest] = sidesOf(
      same,
      (a) => `${a.years}`,
      (a) => a.span,
    )
    if (!first || !second) return []
    return [
      {
        slot: 'howMany',
        relation: 'conflict',
        tier: 'shown',
        rule: 'judge:ages-differ',
        wouldChangeIf: 'the two were not one person',
        sides: [first, second, ...rest],
      },
    ]
  })
}
