import type {QuantityValue, TimeValue, Value} from './value.ts'

const number = (n: number): string => String(Math.round(n * 1000) / 1000)

function quantityText({low, high, approximate, unit, counted}: QuantityValue): string {
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
