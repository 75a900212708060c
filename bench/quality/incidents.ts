// Killed, injured, date, city, names and ages of an incident, read from its reports and put together by vote, against the records of the
// Gun Violence Archive (development half; local evaluation only, counts only). Every fourth incident.
//   node bench/quality/incidents.ts     writes bench/results/incidents.json
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

import type {Claim} from '../../src/core/claim.ts'
import {isCompatible} from '../../src/core/comparison.ts'
import {compareValues} from '../../src/core/compare-values.ts'
import {dataFolder, f1, keep, percent, readText} from './reading.ts'

interface Incident {
  readonly incident_uri: string
  readonly date: string
  readonly city_or_county: string
  readonly locations?: {readonly city?: string}
  readonly num_killed: number
  readonly num_injured: number
  readonly participants: readonly {readonly Name?: string; readonly Age?: string}[]
}
interface Document {
  readonly incident_uri: string
  readonly title: string
  readonly dct: string
  readonly content: string
}

/** Shorter texts are bad copies of a page. */
const LEAST_WORDS = 40
const EVERY = 4
const STANDS = new Set(['happened', 'ongoing'])

const folder = dataFolder('gva_violent_corpus')
const linesOf = (name: string): string[] =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
const documents = new Map<string, Document[]>()
for (const line of linesOf('documents.jsonl.gz')) {
  const document = JSON.parse(line) as Document
  if (document.content.split(/\s+/).length < LEAST_WORDS) continue
  const known = documents.get(document.incident_uri)
  if (known) known.push(document)
  else documents.set(document.incident_uri, [document])
}

/** How many one report says, by its clauses of a class: the largest count, or one for somebody named. */
function countOf(claims: readonly Claim[], eventClass: string): number {
  let most = 0
  for (const c of claims) {
    if (c.predicate.eventClass !== eventClass || c.polarity === 'negative' || !STANDS.has(c.status)) continue
    for (const {name, value} of c.slots) {
      if (
        name === 'howMany' &&
        value.kind === 'quantity' &&
        value.measure === 'count' &&
        value.low !== null &&
        value.low < 100
      )
        most = Math.max(most, value.low)
      if (name === 'whom' || (name === 'who' && c.predicate.lemma === 'die')) most = Math.max(most, 1)
    }
  }
  return most
}

/** The value most often given; of equals the first. */
function voted<T>(values: readonly T[]): T | undefined {
  const votes = new Map<T, number>()
  for (const v of values) votes.set(v, (votes.get(v) ?? 0) + 1)
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

const TELLING = new Set(['die', 'injure', 'attack', 'arrest', 'charge'])
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
const score = {incidents: 0, documents: 0, killed: 0, injured: 0, date: 0, city: 0}
const most = {killed: new Map<number, number>(), injured: new Map<number, number>()}
const sets = {names: {right: 0, said: 0, gold: 0}, ages: {right: 0, said: 0, gold: 0}}
for (const [i, line] of linesOf('incidents.jsonl.gz').entries()) {
  if (i % EVERY !== 0) continue
  const incident = JSON.parse(line) as Incident
  const reports = documents.get(incident.incident_uri) ?? []
  if (reports.length === 0) continue
  const read = reports.map(({title, content, dct}) => ({
    dct,
    ...readText(`${title}\n\n${content}`, /^\d{4}-\d\d-\d\d/.test(dct) ? dct.slice(0, 10) : undefined, title.length),
  }))
  score.incidents++
  score.documents += read.length
  score.killed += Number(voted(read.map((r) => countOf(r.claims, 'die'))) === incident.num_killed)
  score.injured += Number(voted(read.map((r) => countOf(r.claims, 'injure'))) === incident.num_injured)
  most.killed.set(incident.num_killed, (most.killed.get(incident.num_killed) ?? 0) + 1)
  most.injured.set(incident.num_injured, (most.injured.get(incident.num_injured) ?? 0) + 1)
  const told = read.map((r) => ({...r, claims: r.claims.filter((c) => TELLING.has(c.predicate.eventClass ?? ''))}))
  const days = told.flatMap((r) => {
    const first = r.claims
      .flatMap((c) => c.slots)
      .find(
        (s) =>
          s.name === 'when' &&
          s.value.kind === 'time' &&
          s.value.from !== null &&
          /day|hour|minute/.test(s.value.grain),
      )
    return first?.value.kind === 'time' ? [first.value.from!.slice(0, 10)] : r.dct ? [r.dct.slice(0, 10)] : []
  })
  const when = new Date(`${incident.date} UTC`)
  score.date += Number(voted(days) === when.toISOString().slice(0, 10))
  const places = told.flatMap((r) =>
    r.claims.flatMap((c) =>
      c.slots.flatMap((s) => (s.value.kind === 'place' && s.value.level === 'city' ? [fold(s.value.name)] : [])),
    ),
  )
  const cities = [incident.city_or_county, (incident.locations?.city ?? '').replace(/.*\//, '').replace(/,.*/, '')]
    .map(fold)
    .filter(Boolean)
  const city = voted(places)
  score.city += Number(city !== undefined && cities.includes(city))
  const people = new Map<string, Claim['slots'][number]['value']>()
  const ages = new Set<number>()
  for (const r of read)
    for (const c of r.claims)
      for (const {name, value} of c.slots) {
        if (
          TELLING.has(c.predicate.eventClass ?? '') &&
          (name === 'who' || name === 'whom') &&
          value.kind === 'name' &&
          value.type === 'person' &&
          value.name.includes(' ')
        )
          people.set(fold(value.name), value)
        if (name === 'howMany' && value.kind === 'quantity' && value.measure === 'age' && value.low !== null)
          ages.add(value.low)
      }
  const distinct = [...people.values()].filter(
    (v, n, all) => !all.slice(0, n).some((w) => isCompatible(compareValues(v, w))),
  )
  const names = incident.participants.flatMap((p) => (p.Name ? [fold(p.Name)] : []))
  sets.names.gold += names.length
  sets.names.said += distinct.length
  sets.names.right += names.filter((n) => people.has(n)).length
  const years = new Set(incident.participants.flatMap((p) => (p.Age ? [Number(p.Age)] : [])))
  sets.ages.gold += years.size
  sets.ages.said += ages.size
  sets.ages.right += [...years].filter((a) => ages.has(a)).length
}
const share = (n: number): number => n / score.incidents
const baseline = (counts: ReadonlyMap<number, number>): number => Math.max(...counts.values()) / score.incidents
const result = {
  ...score,
  killedAlways: baseline(most.killed),
  injuredAlways: baseline(most.injured),
  namesF1: f1(sets.names.right, sets.names.said, sets.names.gold),
  agesF1: f1(sets.ages.right, sets.ages.said, sets.ages.gold),
  ...sets,
}
keep('incidents', result)
console.log(`${score.incidents} incidents, ${score.documents} reports`)
console.log(
  `killed ${percent(share(score.killed))} (always the commonest: ${percent(result.killedAlways)}), injured ${percent(share(score.injured))} (${percent(result.injuredAlways)}), date ${percent(share(score.date))}, city ${percent(share(score.city))}`,
)
console.log(
  `names F1 ${percent(result.namesF1)} (${sets.names.right} right, ${sets.names.said} said, ${sets.names.gold} in the records), ages F1 ${percent(result.agesF1)} (${sets.ages.right}, ${sets.ages.said}, ${sets.ages.gold})`,
)
