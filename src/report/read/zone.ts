/** Minutes east of Greenwich. Abbreviations that stand for several zones (IST, CST, AST) are left out: no instant is better than a wrong one. */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  WAT: 60,
  CAT: 120,
  SAST: 120,
  EAT: 180,
  PKT: 300,
  ICT: 420,
  WIB: 420,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AWST: 480,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  BRT: -180,
  ART: -180,
  COT: -300,
  PET: -300,
}
/** Zones of the United States that are written without saying whether summer time holds: minutes in winter. */
const AMERICAN: Readonly<Record<string, number>> = {ET: -300, CT: -360, MT: -420, PT: -480}

/** How a zone may be written, for regular expressions; longer ones first. */
export const ZONE_PATTERN = [
  '(?:GMT|UTC)\\s?[+−-]\\s?\\d{1,2}(?::?\\d{2})?',
  '[+−-]\\d{2}:?\\d{2}',
  ...[...Object.keys(ZONES), ...Object.keys(AMERICAN)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
].join('|')

/** Day of the month of the nth Sunday. */
function sunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return ((7 - first) % 7) + 1 + 7 * (nth - 1)
}

/** Summer time in the United States since 2007: second Sunday of March to first Sunday of November. */
function americanSummer(year: number, month: number, day: number): boolean {
  if (month === 3) return day >= sunday(year, 3, 2)
  if (month === 11) return day < sunday(year, 11, 1)
  return month > 3 && month < 11
}

/** Minutes east of Greenwich of a zone as written ("CEST", "UTC+5", "+02:00", "ET"); null if it is not one. */
export function zoneMinutes(zone: string, year: number, month: number, day: number): number | null {
  const name = zone.toUpperCase().replace(/\s/g, '').replace('−', '-')
  const american = AMERICAN[name]
  if (american !== undefined) return american + (americanSummer(year, month, day) ? 60 : 0)
  const fixed = ZONES[name]
  if (fixed !== undefined) return fixed
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (offset === null) return null
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
  return minutes > 14 * 60 ? null : offset[1] === '-' ? -minutes : minutes
}
