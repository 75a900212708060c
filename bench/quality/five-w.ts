// The main event of a report, on Giveme5W1H (Hamborg et al. 2019, the development half): token F1 of who, what, when and where against the
// phrase of its coders that fits best. The main event is taken to be the clause of the headline or the first sentences that says most.
// How many has no coders' answer in this set, and is left out. Counts only.
//   node bench/quality/five-w.ts     writes bench/results/five-w.json
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Claim, SlotName} from '../../src/core/claim.ts'
import {dataFolder, keep, percent, readText, tokenF1, words} from './reading.ts'

interface Article {
  readonly title?: string
  readonly text: string
  readonly date_publish?: string
  readonly fiveWoneH: Readonly<Record<string, {readonly annotated?: readonly {readonly text?: string}[]}>>
}

/** Sentences in which the main event is looked for; what each further one costs, in slots. */
const FIRST = 4
const LATER = 0.4
const TOLD: readonly SlotName[] = ['who', 'whom', 'what', 'when', 'where', 'howMany']

const folder = join(dataFolder('giveme5w1h'), 'gold_standard_data')
const sums = new Map<string, {gold: number; answered: number; f1: number}>()
for (const file of globSync('*.json', {cwd: folder}).toSorted()) {
  const article = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article
  const title = article.title ?? ''
  const text = title === '' ? article.text : `${title}\n\n${article.text}`
  const {claims} = readText(
    text,
    /^\d{4}-/.test(article.date_publish ?? '') ? article.date_publish!.slice(0, 10) : undefined,
    title.length,
  )
  const worth = (c: Claim): number =>
    TOLD.filter((name) => c.slots.some((s) => s.name === name)).length +
    (c.predicate.eventClass === undefined ? 0 : 1) -
    (c.predicate.form === 'verb' ? 0 : 1) -
    LATER * c.sentence
  const main = claims.filter((c) => c.sentence < FIRST).toSorted((a, b) => worth(b) - worth(a))[0]
  const said = (...wanted: readonly SlotName[]): string => {
    const slots = main?.slots.filter((s) => wanted.includes(s.name)) ?? []
    return slots.map((s) => text.slice(s.span.start, s.span.end)).join(' ')
  }
  const near = (name: SlotName): string => {
    const own = said(name)
    if (own !== '') return own
    const first = claims.filter((c) => c.sentence < 2 * FIRST).flatMap((c) => c.slots.filter((s) => s.name === name))[0]
    return first ? text.slice(first.span.start, first.span.end) : ''
  }
  const what = main
    ? text.slice(
        main.predicate.span.start,
        Math.max(
          main.predicate.span.end,
          ...main.slots.filter((s) => s.name === 'whom' || s.name === 'what').map((s) => s.span.end),
        ),
      )
    : ''
  const passive = said('who') === ''
  const answers: Readonly<Record<string, string>> = {
    who: passive ? said('whom') : said('who'),
    what,
    when: near('when'),
    where: near('where'),
  }
  for (const [question, answer] of Object.entries(answers)) {
    const gold = (article.fiveWoneH[question]?.annotated ?? []).flatMap((a) => a.text ?? [])
    if (gold.length === 0) continue
    const before = sums.get(question) ?? {gold: 0, answered: 0, f1: 0}
    const best = Math.max(...gold.map((g) => tokenF1(words(answer), words(g))))
    sums.set(question, {gold: before.gold + 1, answered: before.answered + Number(answer !== ''), f1: before.f1 + best})
  }
}
const result = Object.fromEntries(
  [...sums].map(([question, {gold, answered, f1}]) => [question, {gold, answered, tokenF1: f1 / gold}]),
)
keep('five-w', result)
for (const [question, {gold, answered, tokenF1: mean}] of Object.entries(result))
  console.log(`${question.padEnd(6)} token F1 ${percent(mean)} (${answered} of ${gold} answered)`)
