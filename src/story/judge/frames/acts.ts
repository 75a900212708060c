import type {Claim} from '../../../core/claim.ts'
import type {Span} from '../../../core/span.ts'
import type {Synonyms} from '../../../models/trained/synonyms.ts'
import type {Matter} from '../matter.ts'

/** Verbs that leave it open what became of those counted: all of them have, see, carry the same ones. */
const OPEN = new Set(
  `be have count carry see involve include take hold draw attract comprise number gather assemble attend join turn come show
  bring transport contain travel sail leave park form make surround line block reach stand total say report estimate put give
  remain become get go do follow`.split(/\s+/),
)
/** What befalls people: whoever is hurt is not merely there. */
const FATES: ReadonlySet<string> = new Set('die injure miss rescue sicken arrest treat'.split(' '))
/** Words less alike than this are of two acts: to begin, to complete; to burn, to save. */
const ALIKE = 0.35

/** The claims of which a number or a time is a slot, by where it stands. */
export function claimsAt(matter: Matter): (span: Span) => readonly Claim[] {
  const byStart = new Map<string, Claim[]>()
  for (const name of ['howMany', 'when'] as const)
    for (const claim of matter.holding(name))
      for (const slot of claim.slots)
        if (slot.name === name && !slot.inherited) {
          const key = `${slot.span.report} ${slot.span.start}`
          const list = byStart.get(key)
          if (list) list.push(claim)
          else byStart.set(key, [claim])
        }
  return ({report, start}) => byStart.get(`${report} ${start}`) ?? []
}

/** What is done to those counted, where a claim says it: "12 barns burned", not "there were 12 barns". */
export function actOf(claims: readonly Claim[]): string {
  for (const {predicate} of claims)
    if (predicate.form === 'verb' && !OPEN.has(predicate.lemma) && predicate.lemma !== '') return predicate.lemma
  return ''
}

/** Whether two verbs are of one act; what is damaged need not be destroyed. */
export const isOneAct = (a: string, b: string, synonyms: Synonyms, least: number): boolean =>
  a === b || (!(DEGREES.has(a) && DEGREES.has(b)) && synonyms.alike(a, b) >= least)
const DEGREES = new Set(['damage', 'destroy'])

const fateOf = (claims: readonly Claim[]): string | undefined =>
  claims.map((c) => c.predicate.eventClass ?? '').find((e) => FATES.has(e))

/** The beginning of a thing and its end, a departure and what comes of it, have each their hour. */
const PHASES = new Set('leave depart sail arrive open close begin start end finish complete land'.split(' '))
const phaseOf = (claims: readonly Claim[]): string | undefined =>
  claims.map((c) => c.predicate.lemma).find((l) => PHASES.has(l))

/** Two figures of two acts: of those hurt and of those there, of a work begun and completed. */
export function otherActs(a: readonly Claim[], b: readonly Claim[], synonyms: Synonyms): boolean {
  if (fateOf(a) !== fateOf(b)) return true
  const [p, q] = [phaseOf(a), phaseOf(b)]
  if (p !== q && a.length > 0 && b.length > 0 && (p === undefined || q === undefined || synonyms.alike(p, q) < ALIKE))
    return true
  const [x, y] = [actOf(a), actOf(b)]
  return x !== '' && y !== '' && !isOneAct(x, y, synonyms, ALIKE)
}
