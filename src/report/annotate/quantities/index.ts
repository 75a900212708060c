import type {QuantityValue} from '../../../core/value.ts'
import type {Candidate} from '../overlaps.ts'
import type {View} from '../view.ts'
import {endOf, startOf} from '../view.ts'
import {ageAt} from './ages.ts'
import {noneAt} from './none.ts'
import {ordinalAt} from './ordinals.ts'
import {phraseAt} from './phrase.ts'
import {scoreAt} from './scores.ts'
import {shareAt} from './shares.ts'
import {wordTable} from '../word-table.ts'

/** A quantity on tokens: `first` up to, not including, `end`. */
export interface Found {
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly value: QuantityValue
}

const WOULD_CHANGE = wordTable<string>({
  'quantities:count': 'the number named or filed something and counted nothing',
  'quantities:money': 'the sign or word stood for another currency',
  'quantities:age': 'the number were not the years of a person',
  'quantities:score': 'the two numbers were the ends of a range',
  'quantities:share': 'the words named no part of a whole',
  'quantities:ordinal': 'the word ordered nothing',
  'quantities:none': '"no" stood for something other than none at all',
})

/**
 * All quantities of a report, in order.
 * @param nameEnds tokens right behind a person's name, for ages: "Ola Brandt, 34"
 */
export function findQuantities(view: View, nameEnds: ReadonlySet<number>): Candidate<QuantityValue>[] {
  const found: Candidate<QuantityValue>[] = []
  for (const {start, end: stop} of view.ranges) {
    let from = start
    for (let i = start; i < stop;) {
      const hit = mayBegin(view, i)
        ? (ageAt(view, i, from, nameEnds) ??
          scoreAt(view, i) ??
          shareAt(view, i, from) ??
          ordinalAt(view, i) ??
          noneAt(view, i) ??
          phraseAt(view, i, from))
        : null
      if (hit === null) {
        i++
        continue
      }
      const {first, end, rule, value} = hit
      found.push({
        start: startOf(view, first),
        end: endOf(view, Math.min(end, stop) - 1),
        value,
        rule,
        wouldChangeIf: WOULD_CHANGE[rule] ?? 'the words behind the number named another unit',
      })
      i = Math.max(end, i + 1)
      from = i
    }
  }
  return found.map((each, k) => sharesUnit(view, found[k - 1], each))
}

/** "52.1 per cent to 47.9": a decimal without a unit right behind a share is a share. */
function sharesUnit(
  view: View,
  before: Candidate<QuantityValue> | undefined,
  each: Candidate<QuantityValue>,
): Candidate<QuantityValue> {
  const {value} = each
  if (before?.value.unit !== '%' || value.measure !== 'count' || value.counted !== null || value.scope.length > 0)
    return each
  if (value.low === null || Number.isInteger(value.low) || each.start - before.end > NEAR) return each
  if (/[.!?\n]\s/.test(view.report.text.slice(before.end, each.start))) return each
  return {...each, rule: 'quantities:percent', value: {...value, measure: 'percent', unit: '%'}}
}
/** Code units between the two. */
const NEAR = 60

const BEGINS =
  /^(?:[\p{Sc}\d.−–-]|a$|an$|one$|two$|three$|four|five$|six|seven|eight|nine|ten$|tens$|eleven$|twelve$|thirteen$|fifteen$|eighteen$|twent|thirt|fort|fourt|fift|ninet|hundred|thousand|million|billion|trillion|dozen|scores$|several$|half$|hour$|day$|week$|month$|year$|decade$|century$|zero$|no$|none$|nobody$|noone$|minus$|aged?$|teen|under|over|not$|not-a$|the$|first$|second$|third$|fourth$|ninth$|twelfth$|us\$|[a-z]{1,2}\$|rs\.?$|rm$|kr$|dhs?$|tk$|sr$|rp$|[a-z]{3}$)/u

/** A cheap look before the grammars are asked. */
const mayBegin = (view: View, i: number): boolean =>
  BEGINS.test(view.low[i]!) || /^\p{Sc}|[½¼¾⅓⅔]|^[A-Z][A-Za-z]{0,2}\d/u.test(view.words[i]!)
