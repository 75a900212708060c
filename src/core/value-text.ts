import type {QuantityValue, TimeValue, Value} from './value.ts'

const number = (n: number): string => String(Math.round(n * 1000) / 1000)

const SPANS = [
  [604_800, 'weeks'],
  [86_400, 'days'],
  [3600, 'hours'],
  [60, 'minutes'],
] as const

/** Seconds in the largest unit that leaves no rest: 345600 is 4 days. */
function durationText(low: number, high: number): string {
  const [size, name] = SPANS.find(([n]) => low % n === 0 && high % n === 0) ?? [1, 'seconds']
  return low === high ? `${number(low / size)} ${name}` : `${number(low / size)}–${number(high / size)} ${name}`
}

function quantityText({measure, low, high, approximate, unit, counted}: QuantityValue): string {
  if (measure === 'duration' && unit === 's' && low !== null && high !== null)
    return approximate ? `~${durationText(low, high)}` : durationText(low, high)
  const amount =
    low !== null && high !== null
      ? low === high
        ? number(low)
        : `${number(low)}–${number(high)}`
      : low !== null
        ? `≥ ${number(low)}`
        : high !== null
          ? `≤ ${number(high)}`
          : '?'
  return [approximate ? `~${amount}` : amount, unit, counted ?? ''].filter(Boolean).join(' ')
}

function timeText({from, to, said, timex}: TimeValue): string {
  if (from !== null && to !== null) return from === to ? from : `${from}/${to}`
  const parts = Object.entries(said).map(([key, value]) => `${key} ${value}`)
  return parts.length > 0 ? parts.join(' ') : timex
}

/** A value in a short normalised form, for keys and for showing beside the words. Not the words of a report. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return quantityText(value)
    case 'time':
      return timeText(value)
    case 'place':
    case 'name':
      return value.name
    case 'text':
      return value.lemmas.join(' ')
  }
}
