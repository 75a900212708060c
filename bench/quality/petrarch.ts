// Who did something to whom, on the sentences that come with PETRARCH2 (MIT): actor and target of each coded event. The records give codes,
// not words: a slot is right if it has a name that the three letters abbreviate ("GON": Gondor). Records whose codes are not found so in
// their text are left out. The codes of the acts are those of a dictionary for tests that does not come with the set: they are not measured.
//   node bench/quality/petrarch.ts [--rows]     writes bench/results/petrarch.json
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Claim, SlotName} from '../../src/core/claim.ts'
import {dataFolder, keep, percent, readText} from './reading.ts'

/** Whether three letters abbreviate a word: the first is its first, the others follow in order. */
function abbreviates(code: string, word: string): boolean {
  let at = 0
  for (const letter of word.toUpperCase()) if (at < code.length && letter === code[at]) at++
  return word[0]?.toUpperCase() === code[0] && at === code.length
}

const holds = (text: string, code: string): boolean =>
  (text.match(/\b[A-Z][a-z]+/g) ?? []).some((name) => abbreviates(code, name))

const xml = readFileSync(join(dataFolder('political_events'), 'petrarch2/PETR.UnitTest.records.xml'), 'utf8')
const counts = {events: 0, actor: 0, target: 0, both: 0}
const rows = process.argv.includes('--rows')
for (const [, body = ''] of xml.matchAll(/<Sentence [^>]*>([\s\S]*?)<\/Sentence>/g)) {
  const text = (/<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1] ?? '').replace(/\s+/g, ' ').trim()
  if (text === '') continue
  const {claims} = readText(text)
  const said = (claim: Claim, wanted: (name: SlotName) => boolean): string =>
    claim.slots.flatMap((s) => (wanted(s.name) ? [text.slice(s.span.start, s.span.end)] : [])).join(' ')
  for (const [, head = ''] of body.matchAll(/<EventCoding ([^>]*)>/g)) {
    const code = (name: string): string => new RegExp(`${name}="([A-Z]{3})`).exec(head)?.[1] ?? ''
    const [source, target] = [code('sourcecode'), code('targetcode')]
    if (source === '' || target === '' || source === target || !holds(text, source) || !holds(text, target)) continue
    counts.events++
    const found = claims.map((claim) => ({
      lemma: claim.predicate.lemma,
      actor: holds(
        said(claim, (name) => name === 'who' || name === 'saidBy'),
        source,
      ),
      target: holds(
        said(claim, (name) => name !== 'who' && name !== 'saidBy'),
        target,
      ),
    }))
    const both = found.some((f) => f.actor && f.target)
    counts.actor += Number(found.some((f) => f.actor))
    counts.target += Number(found.some((f) => f.target))
    counts.both += Number(both)
    if (rows && !both)
      console.log(
        `${source} → ${target} [${found.map((f) => `${f.lemma}${f.actor ? '+a' : ''}${f.target ? '+t' : ''}`).join(' ')}] ${text}`,
      )
  }
}
keep('petrarch', counts)
console.log(
  `${counts.events} coded events: actor ${percent(counts.actor / counts.events)}, target ${percent(counts.target / counts.events)}, both in one claim ${percent(counts.both / counts.events)}`,
)
