import type {Entry, Version} from './entry.ts'
import {byWording} from './instances.ts'
import {piece, wrap, type Line} from './lines.ts'
import {quotePieces} from './quote-pieces.ts'
import {oneLine} from './visible.ts'
import {versionWords} from './version-words.ts'
import {matterWords} from './words.ts'

export interface EntryOptions {
  readonly width: number
  readonly all?: boolean
  readonly marks?: boolean
}

/** The label's column and the sigils' column. */
const LABEL = 5
const SIGILS = 4
const indent = (columns: number): Line => [piece(' '.repeat(columns))]

/** Quotations of one version without `all`: the first, and one that says it in other words. */
const WORDINGS = 2

/** One line of the comparison: label and slot, then each version with its words and where they stand. */
export function entryLines(entry: Entry, options: EntryOptions): Line[] {
  const label = [piece(entry.label.padEnd(LABEL - 1) + ' ', entry.section)]
  if (!entry.slot) return versionLines(entry.versions[0], entry, label, options)
  const lines = wrap([piece(matterWords(entry))], options.width, label, indent(LABEL))
  for (const version of entry.versions) lines.push(...versionLines(version, entry, indent(LABEL), options))
  if (entry.section === 'possible')
    lines.push(
      ...wrap([piece(`no difference if ${oneLine(entry.wouldChangeIf)}`, 'dim')], options.width, indent(LABEL)),
    )
  return lines
}

function versionLines(version: Version, entry: Entry, lead: Line, {width, all, marks = false}: EntryOptions): Line[] {
  const groups = byWording(version.instances)
  const shown = groups.slice(0, all ? groups.length : WORDINGS)
  return shown.flatMap(({same, others}, i) => {
    const sigils = same.map((x) => x.witness.sigil).join(' ')
    const rest = i === shown.length - 1 ? groups.slice(shown.length).flatMap((g) => [...g.same, ...g.others]) : []
    const elsewhere = [...others, ...rest].map((x) => `${x.witness.sigil} ${oneLine(x.place)}`)
    const about = [
      ...(i === 0 ? versionWords(version, entry) : []),
      ...same.map((x) => oneLine(x.place)),
      ...(elsewhere.length ? [`in other words: ${elsewhere.join(', ')}`] : []),
    ]
    const start = i === 0 ? lead : indent(LABEL)
    // Many sigils take a line of their own, so that the words stand in one column.
    const fits = sigils.length < SIGILS
    return [
      ...(fits ? [] : wrap([piece(sigils, 'sigil')], width, start, indent(LABEL))),
      ...wrap(
        quotePieces(same[0].quote, marks),
        width,
        fits ? [...start, piece(sigils.padEnd(SIGILS), 'sigil')] : indent(LABEL + SIGILS),
        indent(LABEL + SIGILS),
      ),
      ...wrap([piece(about.join(' · '), 'dim')], width, indent(LABEL + SIGILS)),
    ]
  })
}
