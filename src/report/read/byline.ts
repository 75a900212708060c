const PARTICLE =
  '(?:de|da|do|dos|das|del|della|di|du|des|van|der|den|von|zu|la|le|el|al|bin|ibn|ben|ter|ten|y|e|af|av|san|st\\.?)'
/** "Marta Quadros", "J.-P. de la Tour", "ANA LOBO": two to five words. */
const NAME = `(?:Dr\\.?\\s|Prof\\.?\\s)?\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:${PARTICLE}|[\\p{Lu}]'?[\\p{L}'’.-]*)){1,4}`
const PLACE = `\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:${PARTICLE}|of|the|\\p{Lu}[\\p{L}'’.-]*)){0,4}`
const ROLE =
  '[^,|]{0,40}(?:correspondent|reporter|editor|writer|staff|chief|desk|bureau|analyst|columnist|producer|agencies|journalist)[^,|]{0,40}'

/** By Ana Lobo in Arcosa · by A. Lee, at Mill End · BY LANTERN FOREIGN DESK · By our correspondents A. Lee and B. Roe */
const BY =
  /^(?:[Ff]rom our\s\p{L}|(?:[Bb][Yy]|[Ww]ords by|[Ss]tory by|[Tt]ext by|[Ww]ritten by|[Rr]eport by|[Rr]eported by|[Pp]osted by|[Pp]ublished by|[Aa]uthors?:?|[Ff]rom the newsletter|[Vv]on|[Pp]ar|[Pp]or)[\s:]\s?(?:(?:our|a|the|staff|special)\s|[\p{Lu}@"“]|\p{Ll}+\s(?:on|,)))/u
/** Ana Lobo and Bo Roe, Ermida · Ana Lobo in Quarry Ridge · ANA LOBO | Health correspondent */
const BARE = new RegExp(
  `^${NAME}(?:(?:,\\s|\\sand\\s|\\s&\\s|,\\sand\\s)${NAME}){0,3}(?:(?:\\s(?:in|at|for|reports from|reporting from|is in|and agencies|,))(?:\\s(?:the\\s)?${PLACE}|$)|,\\s${PLACE}|(?:,|\\s[|\\-–—])\\s${ROLE}|\\sreports\\sfrom\\s.{2,40})?$`,
  'u',
)
const BARE_NAMES = new RegExp(`^${NAME}(?:(?:,\\s|\\sand\\s|\\s&\\s|,\\sand\\s)${NAME}){0,3}$`, 'u')
/** Staff writer · Health correspondent */
const ROLE_ALONE = /^(?:\p{L}+\s){0,3}(?:correspondent|reporter|editor|writer|columnist|analyst)s?$/iu
/** Words a title-case headline has and a person's name has not. */
const HEADLINE_WORD =
  /\b(?:the|to|for|on|with|after|as|is|are|was|says?|said|from|over|against|not|no|new|dead|killed|kills?|dies|hits?|wins?|beats?|talks?|deal|vote|votes|crash|fire|flood|police|court|mocks|wows|rips|crowd|report|statement|street|road|hall|city|river)\b/iu

/**
 * True if a line says who wrote the report.
 * `bare` also takes a line of names alone, which is only right near a headline:
 *
 *     The hill that moved
 *     Nomsa Dube and Piet Louw, Ridge End
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isByline(line: string, bare: boolean): boolean {
  if (line.length > 160) return false
  if (BY.test(line)) return !/[.!?]["”’]?$/.test(line) || line.length < 60
  if (bare && ROLE_ALONE.test(line)) return true
  if (
    !bare ||
    !/\p{Ll}/u.test(line) ||
    HEADLINE_WORD.test(line.replace(/\s(?:reports from|in the|at the|from the)\s.*$/u, ''))
  )
    return false
  return BARE.test(line) || BARE_NAMES.test(line)
}

/** "By LANTERN FOREIGN DESK", "By Harbour Mail Reporter": the outlet that signs for its staff; null if the byline is a person's. */
export function outletOfByline(line: string): string | null {
  const found =
    /^by\s(?:the\s)?(\p{Lu}[^,|]{1,40}?)\s(?:(?:foreign|news|city|sports?|world|political|online|national|web|digital|crime)\s)?(?:desk|reporters?|staff(?:\s(?:writers?|reporters?))?|newsroom|team|editorial(?:\sboard)?)$/iu.exec(
      line,
    )?.[1]
  return found === undefined ||
    /^(?:our|a|staff|own|special|foreign|news|health|court|crime|sports?|world)\b/iu.test(found)
    ? null
    : found
}

/** "By the Harbour Press", "By Reuters": an agency in the place of the writer. */
export const agencyOfByline = (line: string): string | null =>
  /^by\s(?:the\s)?(\p{Lu}[^,|]{1,50})$/iu.exec(line)?.[1] ?? null
