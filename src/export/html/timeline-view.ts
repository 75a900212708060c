import type {VNode} from 'preact'
import {h} from './element.ts'
import type {DateInterval} from '../../core/report.ts'
import {oneLine} from '../visible.ts'
import {dateWords, type Witness} from '../witnesses.ts'
import {witnessName, type Story} from './story-data.ts'

/** Of the drawing, in its own units, which are pixels at full width. */
const WIDTH = 720
const NAMES = 190
const ROW = 26
const TOP = 30
const RIGHT = 16

/** Minutes. */
const HOUR = 60
const DAY = 24 * HOUR
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY]
/** Marks on the axis: what fits without touching. */
const MOST_TICKS = 6

const MEANS =
  'A dot is a time, a bar the day or days a report may have come out on (dashed: worked out from the others). Lines lead from a report to its copies.'

interface Row {
  readonly witness: Witness
  /** Minutes since 1970, UTC; null without a date. */
  readonly from: number | null
  readonly to: number | null
}

/** When the reports came out: a dot for a time, a bar for a day or an interval; arrows from a report to its copies. */
export function timelineView(story: Story): VNode {
  const rows = story.apparatus.witnesses.all.map((witness): Row => ({
    witness,
    ...minutesOf(witness.report.publishedAt),
  }))
  const times = rows.flatMap((r) => (r.from === null || r.to === null ? [] : [r.from, r.to]))
  const title = `${story.prefix}timeline-title`
  return h(
    'section',
    {class: 'timeline', id: `${story.prefix}timeline`, 'aria-labelledby': title},
    h(`h${story.level + 2}`, {id: title}, 'When they came out'),
    h('p', {class: 'means'}, MEANS),
    times.length
      ? h(
          'div',
          {class: 'scroll', role: 'region', tabIndex: 0, 'aria-label': 'Drawing of when the reports came out'},
          drawing(rows, Math.min(...times), Math.max(...times), story),
        )
      : h('p', {class: 'means'}, 'None of the reports has a date.'),
  )
}

function drawing(rows: readonly Row[], first: number, last: number, story: Story): VNode {
  const step =
    STEPS.find((s) => (last - first) / s < MOST_TICKS) ??
    STEPS.at(-1)! * Math.ceil((last - first) / STEPS.at(-1)! / MOST_TICKS)
  const start = Math.floor(first / step) * step
  const end = Math.max(start + step, Math.ceil(last / step) * step)
  const x = (minutes: number): number => round(NAMES + ((minutes - start) / (end - start)) * (WIDTH - NAMES - RIGHT))
  const y = (row: number): number => TOP + row * ROW + ROW / 2
  const ticks = Array.from({length: Math.round((end - start) / step) + 1}, (_, i) => start + i * step)
  const height = TOP + rows.length * ROW + 6
  const row = new Map(rows.map((r, i) => [r.witness.report.id, i]))
  return h(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': `${story.prefix}timeline-title ${story.prefix}timeline-desc`,
    },
    h(
      'desc',
      {id: `${story.prefix}timeline-desc`},
      rows.map((r) => `${r.witness.sigil}: ${r.witness.date || 'no date'}`).join('; '),
    ),
    ticks.map((t) => [
      h('line', {class: 'tick', x1: x(t), x2: x(t), y1: TOP - 4, y2: height - 4}),
      h('text', {class: 'axis', x: x(t), y: TOP - 10, 'text-anchor': t === end ? 'end' : 'middle'}, tickWords(t, step)),
    ]),
    story.family.branches.flatMap(({node, edge}) => {
      const [a, b] = [row.get(edge?.parent ?? ''), 'report' in node ? row.get(node.report.id) : undefined]
      if (a === undefined || b === undefined) return []
      const [from, to] = [middle(rows[a]!), middle(rows[b]!)]
      if (from === null || to === null) return []
      return [
        h('path', {
          class: 'copied',
          d: `M${x(from)} ${y(a)}C${x(from)} ${y(b)} ${x(from)} ${y(b)} ${x(to) - 7} ${y(b)}`,
        }),
      ]
    }),
    rows.map((r, i) => [
      h(
        'text',
        {class: 'name', x: 0, y: y(i) + 4},
        h('tspan', {class: 'sigil'}, r.witness.sigil),
        ` ${short(witnessName(r.witness))}`,
      ),
      r.from === null || r.to === null
        ? h('text', {class: 'axis', x: NAMES, y: y(i) + 4}, 'no date')
        : r.to - r.from < HOUR
          ? h('circle', {class: 'when', cx: x(r.from), cy: y(i), r: 5}, h('title', null, r.witness.date))
          : h(
              'rect',
              {
                class: r.witness.report.publishedAt?.known === 'story' ? 'when worked-out' : 'when',
                x: x(r.from),
                y: y(i) - 5,
                width: round(Math.max(6, x(r.to) - x(r.from))),
                height: 10,
                rx: 5,
              },
              h('title', null, r.witness.date),
            ),
    ]),
  )
}

const round = (n: number): number => Math.round(n * 10) / 10

/** Letters that fit beside the axis. */
const short = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : oneLine(name))

const middle = ({from, to}: Row): number | null => (from === null || to === null ? null : (from + to) / 2)

/** Days take until their last minute; a time without a zone is taken as UTC. */
function minutesOf(date: DateInterval | undefined): {from: number | null; to: number | null} {
  const at = (text: string, end: boolean): number | null => {
    const day = /^\d{4}-\d\d-\d\d$/.test(text)
    const iso = day ? `${text}T00:00Z` : /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`
    const time = Date.parse(iso) / 60_000
    return Number.isNaN(time) ? null : time + (day && end ? DAY : 0)
  }
  return date ? {from: at(date.from, false), to: at(date.to, true)} : {from: null, to: null}
}

function tickWords(minutes: number, step: number): string {
  const iso = new Date(minutes * 60_000).toISOString()
  const [day = '', month = '', year = ''] = dateWords({from: iso.slice(0, 10), to: iso.slice(0, 10)}).split(' ')
  const date = step >= 365 * DAY ? year : `${day} ${month.slice(0, 3)}`
  return step < DAY && minutes % DAY !== 0 ? iso.slice(11, 16) : date
}
