import type {Part} from '../../core/report.ts'
import {metaFromJson, type ReportMeta} from './metadata.ts'

/** Lines of front matter that are looked at. */
const MOST_LINES = 100

/** Front matter (`---` … `---`, `key: value`) and the first heading of a Markdown file, as ranges of its text. */
export function readMarkdown(text: string): {meta: ReportMeta; parts: Part[]} {
  const parts: Part[] = []
  let meta: ReportMeta = {}
  let from = 0
  const front = /^---[ \t]*\r?\n/.exec(text)
  if (front !== null) {
    const close = /\r?\n---[ \t]*(?:\r?\n|$)/g
    close.lastIndex = front[0].length - 1
    const end = close.exec(text)
    if (end !== null && end.index < 20_000) {
      const record: Record<string, string> = {}
      for (const line of text.slice(front[0].length, end.index).split(/\r?\n/, MOST_LINES)) {
        const field = /^([A-Za-z][\w-]{0,40}):[ \t]{0,20}["']?(.{1,500}?)["']?[ \t]*$/u.exec(line)
        if (field?.[1] !== undefined && field[2] !== undefined) record[field[1]] = field[2]
      }
      meta = metaFromJson(record).meta
      from = end.index + end[0].length
      parts.push({part: 'furniture', start: 0, end: from})
    }
  }
  const top = /(?:^|\n)#[ \t]{1,10}([^\n]{1,400})/.exec(text.slice(from, from + 4000))
  const under = /(?:^|\n)([^\n]{1,300})\r?\n={3,100}[ \t]*(?:\r?\n|$)/.exec(text.slice(from, from + 4000))
  const heading = top ?? under
  if (heading !== null) {
    const words = (heading[1] ?? '').replace(/[ \t#\r]+$/u, '')
    const start = from + heading.index + heading[0].indexOf(heading[1] ?? '')
    parts.push({part: 'headline', start, end: start + words.length})
  }
  return {meta, parts}
}
