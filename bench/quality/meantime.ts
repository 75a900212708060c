// Events of MEANTIME (Minard et al. 2016, English, the two development topics; CC BY 4.0): are they found, and are polarity, certainty and
// time right; are the participants right where the event is found. Only the sentences that its annotators went through. Counts only.
//   node bench/quality/meantime.ts [--rows]     writes bench/results/meantime.json
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Claim} from '../../src/core/claim.ts'
import {overlap, type Range} from '../../src/core/span.ts'
import {dataFolder, f1, keep, percent, readText, slotsOf} from './reading.ts'

interface Gold {
  readonly at: Range
  readonly polarity: string
  readonly certainty: string
  readonly time: string
  readonly pos: string
  readonly participants: {readonly role: string; readonly at: Range}[]
}

const attribute = (text: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? ''
const plain = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Text of a document with the place of each token, its events, and how far it was annotated. */
function documentOf(xml: string): {text: string; headline: number; until: number; events: readonly Gold[]} {
  let text = ''
  let headline = 0
  let sentence = '0'
  const at = new Map<string, Range & {readonly sentence: number}>()
  for (const [, head = '', body = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const word = plain(body)
    const own = attribute(head, 'sentence')
    if (own !== sentence) {
      if (headline === 0) headline = text.length
      text += '\n\n'
      sentence = own
    } else if (text !== '' && !/^(?:[.,;:?!)%]|'s|n't|'')$/.test(word) && !/[($]$/.test(text)) text += ' '
    at.set(attribute(head, 't_id'), {start: text.length, end: text.length + word.length, sentence: Number(own)})
    text += word
  }
  const spans = new Map<string, Range & {readonly sentence: number}>()
  const events: Gold[] = []
  const byId = new Map<string, Gold>()
  let until = 0
  for (const [, kind = '', head = '', body = ''] of xml.matchAll(
    /<(ENTITY_MENTION|EVENT_MENTION|VALUE|TIMEX3) ([^>]*[^/])>([\s\S]*?)<\/\1>/g,
  )) {
    const tokens = [...body.matchAll(/t_id="(\d+)"/g)].flatMap((m) => at.get(m[1]!) ?? [])
    const [first] = tokens
    if (!first) continue
    const span = {start: first.start, end: tokens.at(-1)!.end, sentence: first.sentence}
    spans.set(attribute(head, 'm_id'), span)
    if (kind !== 'EVENT_MENTION') continue
    const gold: Gold = {
      at: span,
      polarity: attribute(head, 'polarity'),
      certainty: attribute(head, 'certainty'),
      time: attribute(head, 'time'),
      pos: attribute(head, 'pos'),
      participants: [],
    }
    until = Math.max(until, span.end)
    events.push(gold)
    byId.set(attribute(head, 'm_id'), gold)
  }
  for (const [, head = '', source = '', target = ''] of xml.matchAll(
    /<HAS_PARTICIPANT ([^>]*)>\s*<source m_id="(\d+)"\/>\s*<target m_id="(\d+)"\/>/g,
  )) {
    const span = spans.get(target)
    if (span) byId.get(source)?.participants.push({role: attribute(head, 'sem_role'), at: span})
  }
  // The annotators went through whole sentences.
  const end = text.indexOf('\n\n', until)
  return {text, headline, until: end < 0 ? text.length : end, events}
}

const CERTAINTY: Readonly<Record<string, string>> = {
  possible: 'POSSIBLE',
  conditional: 'POSSIBLE',
  alleged: 'PROBABLE',
  expected: 'PROBABLE',
}
const FUTURE = new Set(['planned', 'expected', 'asked', 'possible', 'conditional'])

const counts = new Map<string, {right: number; said: number; gold: number}>()
function count(name: string, said: boolean, gold: boolean): void {
  const c = counts.get(name) ?? {right: 0, said: 0, gold: 0}
  counts.set(name, {right: c.right + Number(said && gold), said: c.said + Number(said), gold: c.gold + Number(gold)})
}

const folder = join(dataFolder('meantime'), 'intra_cross-doc_annotation')
const files = globSync('*/*.xml', {cwd: folder}).toSorted()
const rows = process.argv.includes('--rows')
for (const file of files) {
  const {text, headline, until, events} = documentOf(readFileSync(join(folder, file), 'utf8'))
  const {claims, attributions} = readText(text, undefined, headline)
  const said: {readonly at: Range; readonly claim?: Claim}[] = claims.map((claim) => ({
    at: claim.predicate.span,
    claim,
  }))
  for (const {cue} of attributions) if (cue && !said.some((s) => overlap(s.at, cue) > 0)) said.push({at: cue})
  const inside = said.filter((s) => s.at.start < until)
  for (const {at} of inside) if (!events.some((e) => overlap(e.at, at) > 0)) count('event', true, false)
  for (const event of events) {
    const found = inside.filter((s) => overlap(s.at, event.at) > 0)
    count('event', found.length > 0, true)
    count(`event ${event.pos === 'VERB' ? 'verb' : 'noun'} (recall)`, found.length > 0, true)
    const claim = found.find((s) => s.claim)?.claim
    if (!claim) continue
    // Some mentions were only linked to others, not judged.
    const judged = event.polarity !== '' && event.time !== '' && event.certainty !== ''
    const polarity = claim.polarity === 'negative' || claim.status === 'denied' ? 'NEG' : 'POS'
    const time = FUTURE.has(claim.status) ? 'FUTURE' : 'NON_FUTURE'
    const certainty = CERTAINTY[claim.status] ?? 'CERTAIN'
    if (judged)
      for (const value of ['POS', 'NEG']) count(`polarity ${value}`, polarity === value, event.polarity === value)
    if (judged)
      for (const value of ['FUTURE', 'NON_FUTURE']) count(`time ${value}`, time === value, event.time === value)
    if (judged)
      for (const value of ['CERTAIN', 'PROBABLE', 'POSSIBLE'])
        count(`certainty ${value}`, certainty === value, event.certainty === value)
    for (const [role, names] of [
      ['Arg0', ['who']],
      ['Arg1', ['whom', 'what', 'who']],
    ] as const) {
      const gold = event.participants.filter((p) => p.role === role)
      const slots = slotsOf(claim, ...names)
      for (const p of gold)
        count(
          `participant ${role} (recall)`,
          slots.some((s) => overlap(s, p.at) > 0),
          true,
        )
    }
    for (const s of slotsOf(claim, 'who', 'whom'))
      if (event.participants.length > 0)
        count(
          'participant (precision)',
          true,
          event.participants.some((p) => overlap(p.at, s) > 0),
        )
    if (rows && event.time !== time && event.time !== '')
      console.log(`${event.time} got ${claim.status} [${text.slice(event.at.start, event.at.end)}]`)
  }
}
const result = Object.fromEntries(
  [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, c]) => [name, {...c, f1: f1(c.right, c.said, c.gold)}]),
)
keep('meantime', {documents: files.length, ...result})
for (const [name, c] of Object.entries(result))
  console.log(
    `${name.padEnd(28)} P ${percent(c.right / (c.said || 1))}  R ${percent(c.right / (c.gold || 1))}  F1 ${percent(c.f1)}  (${c.right} right, ${c.said} said, ${c.gold} gold)`,
  )
