import type {Claim} from '../core/claim.ts'
import type {Edition} from '../core/edition.ts'
import type {Sentence} from '../core/mention.ts'
import type {DateInterval, Report} from '../core/report.ts'
import {placesIn, type Place} from './places.ts'

/** A report as every export shows it. */
export interface Witness {
  readonly report: Report
  readonly sigil: string
  /** Outlet, else file name, else address. Unescaped. */
  readonly name: string
  /** Shortest end of the path or address that no other report of the edition has. Unescaped. */
  readonly file: string
  /** `5 March 2024`, `5–7 March 2024 (worked out)`, or empty. */
  readonly date: string
  readonly placeAt: (offset: number) => Place
  /** Sorted by start. */
  readonly sentences: readonly Sentence[]
}

/** What an export looks up again and again, worked out once. */
export interface Witnesses {
  /** In order of sigil. */
  readonly all: readonly Witness[]
  readonly byId: ReadonlyMap<string, Witness>
  readonly claims: ReadonlyMap<string, Claim>
}

export function witnessesOf(edition: Edition): Witnesses {
  const sentences = new Map<string, Sentence[]>()
  for (const s of edition.sentences) {
    const list = sentences.get(s.report)
    if (list) list.push(s)
    else sentences.set(s.report, [s])
  }
  const files = shortest(edition.reports.map((r) => r.path ?? r.url ?? r.id))
  const all = edition.reports.map((report, i): Witness => ({
    report,
    sigil: report.sigil ?? letters(i),
    name: report.outlet ?? files[i] ?? report.id,
    file: files[i] ?? report.id,
    date: report.publishedAt
      ? dateWords(report.publishedAt) + (report.publishedAt.known === 'story' ? ' (worked out)' : '')
      : '',
    placeAt: placesIn(report),
    sentences: (sentences.get(report.id) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end),
  }))
  return {
    all,
    byId: new Map(all.map((w) => [w.report.id, w])),
    claims: new Map(edition.claims.map((c) => [c.id, c])),
  }
}

/** A … Z, AA, AB … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

/** For each path its last step, with as many steps before it as tell it from the others. */
function shortest(paths: readonly string[]): string[] {
  const steps = paths.map((p) => p.split(/[/\\]/).filter((s) => s !== ''))
  return steps.map((own, i) => {
    for (let n = 1; n < own.length; n++) {
      const tail = own.slice(-n).join('/')
      if (steps.every((other, j) => j === i || other.slice(-n).join('/') !== tail)) return tail
    }
    return own.join('/')
  })
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `5 March 2024`, `5–7 March 2024`, `28 February – 3 March 2024`: no order of digits to guess at. */
export function dateWords({from, to}: DateInterval): string {
  const a = parts(from)
  const b = parts(to)
  if (!a || !b) return from === to ? from : `${from} – ${to}`
  if (from.slice(0, 10) === to.slice(0, 10)) return b.long + (from === to && a.time ? `, ${a.time}` : '')
  if (a.year !== b.year) return `${a.long} – ${b.long}`
  return a.month === b.month ? `${a.day}–${b.long}` : `${a.day} ${a.month} – ${b.long}`
}

function parts(date: string) {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(date)
  const month = found && MONTHS[Number(found[2]) - 1]
  if (!found || !month) return null
  const day = Number(found[3])
  const zone = found[5] === 'Z' ? ' UTC' : found[5] ? ` ${found[5]}` : ''
  return {year: found[1], month, day, long: `${day} ${month} ${found[1]}`, time: found[4] ? found[4] + zone : ''}
}
