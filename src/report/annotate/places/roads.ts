import type {PlaceValue} from '../../../core/value.ts'
import type {Candidate} from '../overlaps.ts'
import type {View} from '../view.ts'
import {endOf, startOf} from '../view.ts'

const ROAD_NOUN = /^(?:road|motorway|highway|expressway|freeway|autobahn|route|dual|bypass|interchange|carriageway)$/
const ON =
  /^(?:on|along|off|onto|near|closed|blocked|of|leaving|from|to|at|where|by|across|reopened|shut|under|over|via|joining)$/
const CLOSED =
  /^(?:near|between|northbound|southbound|eastbound|westbound) |^at junction|^(?:was|is|remains|remained|has) (?:closed|shut|blocked|reopened|open|been|partially|partly|flooded|down|impassable)|^in both|^(?:reopened|flooded) /
const OPENS = /^(?:route|highway|interstate|motorway|autobahn|road)$/

/** Roads by number: "the N-318", "the A1 motorway", "Highway 61". */
export function findRoads(view: View): Candidate<PlaceValue>[] {
  const {words, low, gap, tokens} = view
  const found: Candidate<PlaceValue>[] = []
  for (let i = 0; i < tokens.count; i++) {
    let end = i
    if (/^[A-Z]{1,2}\d{1,4}$/.test(words[i]!)) end = i + 1
    else if (/^[A-Z]{1,2}-\d{1,4}$/.test(words[i]!)) end = i + 1
    else if (
      /^[A-Z]{1,2}$/.test(words[i]!) &&
      words[i + 1] === '-' &&
      gap[i + 1] === 0 &&
      gap[i + 2] === 0 &&
      /^\d{1,4}$/.test(words[i + 2] ?? '')
    )
      end = i + 3
    else if (OPENS.test(low[i]!) && /^\p{Lu}/u.test(words[i]!) && /^\d{1,4}$/.test(words[i + 1] ?? '')) end = i + 2
    if (end === i) continue
    const named = OPENS.test(low[i]!)
    const the = low[i - 1] === 'the'
    if (
      !named &&
      !ROAD_NOUN.test(low[end] ?? '') &&
      !(the && (ON.test(low[i - 2] ?? '') || CLOSED.test(`${low[end] ?? ''} ${low[end + 1] ?? ''}`)))
    )
      continue
    const name = view.report.text.slice(startOf(view, i), endOf(view, end - 1))
    found.push({
      start: startOf(view, i),
      end: endOf(view, end - 1),
      rule: 'places:road-number',
      wouldChangeIf: 'the letters and figures named no road',
      value: {kind: 'place', name, level: 'other', within: []},
    })
  }
  return found
}
