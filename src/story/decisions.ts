import {DecisionError, type Decision, type DecisionFile} from '../core/decision.ts'
import type {Message} from '../core/message.ts'
import type {Report} from '../core/report.ts'

/** A decision whose reports are still named as in the file. */
interface Written extends Decision {
  readonly line: number
}

/** A name is without spaces or stands in quotation marks. */
const NAME = String.raw`("[^"]+"|\S+)`
const FORMS = [
  ['copy', new RegExp(String.raw`^copy\s+${NAME}\s+of\s+${NAME}$`)],
  ['independent', new RegExp(String.raw`^independent\s+${NAME}\s+(?:and\s+)?${NAME}$`)],
] as const
const COMMENT = /(?:^|\s)#.*$/
/** An id of a report, or the beginning of one: four letters tell a thousand reports apart nearly always, and more may be given. */
const ID = /^r_[0-9a-z]{4,20}$/

function written({text, path = 'decisions'}: DecisionFile): Written[] {
  const out: Written[] = []
  text.split(/\r\n|\n|\r/).forEach((raw, i) => {
    const content = raw
      .replace(/^\uFEFF/, '')
      .replace(COMMENT, '')
      .trim()
    if (content === '') return
    const where = `${path}:${i + 1}`
    for (const [kind, form] of FORMS) {
      const found = form.exec(content)
      if (found === null) continue
      const [a, b] = [found[1]!, found[2]!].map((name) => name.replace(/^"|"$/g, ''))
      out.push({kind, a: a!, b: b!, where, line: i + 1})
      return
    }
    throw new DecisionError(`${where}: write “copy REPORT of REPORT” or “independent REPORT REPORT”`)
  })
  return out
}

const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')

/** Reports whose id begins with the name, or whose path is it or ends with it. */
function named(name: string, reports: readonly Report[]): Report[] {
  const byId = ID.test(name) ? reports.filter((r) => r.id.startsWith(name)) : []
  if (byId.length > 0) return byId
  const path = slashed(name)
  const ends = reports.filter((r) => r.path !== undefined && `/${slashed(r.path)}`.endsWith(`/${path}`))
  const whole = ends.filter((r) => slashed(r.path!) === path)
  return whole.length > 0 ? whole : ends
}

/**
 * Finds the reports that the decisions name. One that is not at hand is told, and its decision left out: the same file
 * serves for other reports too.
 *
 * @throws {DecisionError} if a line cannot be read, names two reports, or cannot hold beside another.
 */
export function resolveDecisions(
  file: DecisionFile,
  reports: readonly Report[],
): {readonly decisions: readonly Decision[]; readonly messages: readonly Message[]} {
  const decisions: Decision[] = []
  const messages: Message[] = []
  const {path = 'decisions'} = file
  for (const {kind, a, b, where, line} of written(file)) {
    const ends = [a, b].map((name) => {
      const found = named(name, reports)
      if (found.length > 1)
        throw new DecisionError(`${where}: “${name}” names ${found.length} reports: write more of it`)
      if (found.length === 0)
        messages.push({
          rule: 'decisions:unknown-report',
          level: 'warning',
          text: `line ${line}: no report “${name}” among those given: left out (--all and --json show the ids)`,
          path,
        })
      return found[0]?.id
    })
    if (ends[0] !== undefined && ends[1] !== undefined) decisions.push({kind, a: ends[0], b: ends[1], where})
  }
  checkTogether(decisions)
  const kept = decisions.filter((d, i) => decisions.findIndex((e) => sameDecision(d, e)) === i)
  return {decisions: kept, messages}
}

const samePair = (x: Decision, y: Decision): boolean => (x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a)
const sameDecision = (x: Decision, y: Decision): boolean =>
  x.kind === y.kind && (x.kind === 'independent' ? samePair(x, y) : x.a === y.a && x.b === y.b)

/** @throws {DecisionError} naming both lines where two cannot hold together. */
function checkTogether(decisions: readonly Decision[]): void {
  const copies: Decision[] = []
  for (const decision of decisions) {
    if (decision.a === decision.b) throw new DecisionError(`${decision.where}: both names are one report`)
    const other = decisions.find((d) => samePair(d, decision) && !sameDecision(d, decision))
    if (other !== undefined)
      throw new DecisionError(`${other.where} contradicts ${decision.where}: of one pair both cannot hold`)
    if (decision.kind === 'copy') copies.push(decision)
  }
  for (const copy of copies) {
    const ring = lineage(copy.b, copies).find((c) => c.b === copy.a)
    if (ring !== undefined)
      throw new DecisionError(`${copy.where} contradicts ${ring.where}: a report would be made from itself`)
  }
  for (const {kind, a, b, where} of decisions) {
    if (kind !== 'independent') continue
    const above = new Set([b, ...lineage(b, copies).map((c) => c.b)])
    const link = lineage(a, copies).find((c) => above.has(c.b)) ?? lineage(b, copies).find((c) => c.b === a)
    if (link !== undefined) throw new DecisionError(`${where} contradicts ${link.where}: that joins the two`)
  }
}

/** The copies by which a report comes from others, near ones first. */
function lineage(report: string, copies: readonly Decision[]): Decision[] {
  const out: Decision[] = []
  const seen = new Set([report])
  for (const at of seen)
    for (const copy of copies)
      if (copy.a === at) {
        out.push(copy)
        seen.add(copy.b)
      }
  return out
}
