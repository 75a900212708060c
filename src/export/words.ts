import type {LineageEdge, Origins, UnitSlot} from '../core/edition.ts'
import type {Entry, SectionName} from './entry.ts'

/** Slots in the words of a reader. */
const SLOTS: Readonly<Record<UnitSlot, string>> = {
  who: 'who',
  whom: 'to whom',
  what: 'what',
  when: 'when',
  where: 'where',
  howMany: 'how many',
  saidBy: 'said by whom',
  order: 'in what order',
  polarity: 'yes or no',
  status: 'status',
  wording: 'wording',
}

/** `how many` for `howMany`. */
export const slotWords = (slot: UnitSlot): string => SLOTS[slot]

/** `when`, `how many (headline against its report)`; empty for a point. */
export function matterWords({slot, within}: Pick<Entry, 'slot' | 'within'>): string {
  if (!slot) return ''
  if (!within) return SLOTS[slot]
  return `${SLOTS[slot]} (${within === 'headline' ? 'headline against its own report' : 'one report against itself'})`
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const spread = ({low, high}: Origins): string => (low === high ? String(low) : `${low}–${high}`)

const COUNTED: Readonly<Record<SectionName, readonly [string, string]>> = {
  drift: ['changed in copying', 'changed in copying'],
  conflict: ['conflict', 'conflicts'],
  update: ['update', 'updates'],
  status: ['difference in status', 'differences in status'],
  agreed: ['agreed', 'agreed'],
  'only-in': ['in one report only', 'in one report only'],
  possible: ['possible difference', 'possible differences'],
}

/** `2 conflicts`, `1 agreed`, `no conflicts`. */
export const sectionCount = (name: SectionName, n: number): string =>
  n === 0 ? `no ${COUNTED[name][1]}` : plural(n, ...COUNTED[name])

/** `1 origin`, `2–3 origins`. */
export const originWords = (origins: Origins): string =>
  `${spread(origins)} ${origins.high === 1 ? 'origin' : 'origins'}`

/** `4 reports, 2–3 independent origins`. */
export const countWords = (reports: number, origins: Origins): string =>
  `${plural(reports, 'report')}, ${spread(origins)} independent ${origins.high === 1 ? 'origin' : 'origins'}`

/** What a child report is to its parent. */
export const KINSHIP: Readonly<Record<LineageEdge['relation'], string>> = {
  reprint: 'reprint',
  trimmed: 'shortened copy',
  edited: 'edited copy',
  paraphrase: 'rewritten in other words',
  version: 'another version',
}

/** What a child report is, with its parent named: `shortened copy of B`, `B rewritten in other words`. */
export const kinshipTo = (relation: LineageEdge['relation'], parent: string): string =>
  relation === 'paraphrase' ? `${parent} ${KINSHIP[relation]}` : `${KINSHIP[relation]} of ${parent}`

/** Bounds as in the count of origins: an edge of at least 0.7 is copying even to a doubter, a weaker one only may be. */
export function strengthWords(strength: number): string {
  if (strength >= 0.9) return 'sure'
  return strength >= 0.7 ? 'likely' : 'unsure'
}

/** How sure an arrow is, or that the user decided it. */
export const sureWords = ({strength, evidence}: LineageEdge): string =>
  evidence[0].rule === 'decided:copy' ? 'you decided' : strengthWords(strength)
