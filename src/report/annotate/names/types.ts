import {isCommonWord, isGivenName, isWide, lookUp, type GazetteerRow} from '../gazetteer.ts'
import type {View} from '../view.ts'
import {sentenceOf, textOf} from '../view.ts'
import type {Piece} from './pieces.ts'
import {
  KNOWN_ORGANISATIONS,
  NOT_ROLES,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS_AFTER,
  OTHER_HEADS,
  PARTICLES,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_NOUNS_AFTER,
  PLACE_OPENERS,
  PREPOSITIONS_OF_PLACE,
  ROLE_NOUNS,
  SPEECH_VERBS,
  TAKES_OF,
} from './words.ts'

export type NameType = 'person' | 'organisation' | 'place' | 'other'

/** Points for each type, and the reason that gave most for it. */
export interface Score {
  readonly points: Record<NameType, number>
  readonly reason: Record<NameType, string>
  readonly most: Record<NameType, number>
}

export const emptyScore = (): Score => ({
  points: {person: 0, organisation: 0, place: 0, other: 0},
  reason: {person: '', organisation: '', place: '', other: ''},
  most: {person: 0, organisation: 0, place: 0, other: 0},
})

export function give(score: Score, type: NameType, points: number, reason: string): void {
  score.points[type] += points
  if (points > score.most[type]) {
    score.most[type] = points
    score.reason[type] = reason
  }
}

/** From this many points on a type is said; below it the name is 'other'. Set on WikiGold and the odd half of a news set. */
export const ENOUGH = 1

/** Ends of a firm's name, in capitals as they are written. */
const LEGAL_FORMS = new Set([
  'SE',
  'AB',
  'ASA',
  'AS',
  'A/S',
  'Oyj',
  'Oy',
  'BV',
  'NV',
  'KK',
  'KG',
  'SpA',
  'SA',
  'AG',
  'PJSC',
  'PLC',
  'Plc',
  'Pty',
  'Sdn',
  'Bhd',
  'SARL',
  'SAS',
  'SRL',
  'JSC',
  'OJSC',
  'LP',
])

/** "TeleLitoral" is a firm, "McAllister" and "DeVries" are persons. */
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u
const PREFIXED = /^(?:Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|Al|El|San)\p{Lu}/u

/** Capitals that stand for no organisation. */
const NO_OFFICE =
  /^(?:lgbtq?\+?|lgbtqi?a?\+?|sms|nfts?|ai|gdp|gnp|ipos?|icus?|pcr|dna|rna|mrna|hiv|tvs?|dvds?|pdfs?|usb|suvs?|evs?|gps|it|pr|hr|vat|ppe|mri|kpis?|etfs?|apis?|urls?|qr|[345]g|oc|ac|mba|phd|ivf|ptsd|adhd|cctv|id|ids|ict|lng|lpg|mou|mous|ngos?|atms?|pms?|fm|cm|cms|vips?|faq|co2|ufos?|iq|kyc|esg|fdi|gst|stem|led|hd|uhd|asap|diy|rsvp|mvp|xi|ii|iii|iv|covid|sars|mers|tb|ppp|cpi|pmi|mmr|bmi|ceos?|cfos?|ad|bc|bce|ce|os|pc|pcs|vr|ar|ui|ux|cv|dui|sos|tnt|icbms?|wmd|raf-style|bbq|cd|cds|dj|djs|bn|sr|jr)$/
const COMPASS = /^(?:north|south|east|west)$/
const NATURE = /^(?:basin|rain-?forest|forest|jungle|region|tribes?)$/
const ACRONYM = /^(?:\p{Lu}{2,}|\p{Lu}(?:\p{Lu}|&|\p{Ll}(?=\p{Lu})){1,}\d*s?|(?:\p{Lu}\.){2,})$/u

export const isAcronym = (word: string): boolean => ACRONYM.test(word)

/** What the words of a name alone tell. */
export function scoreOwnWords(view: View, piece: Piece, score: Score): void {
  const {words, low} = view
  const {first, end} = piece
  const size = end - first
  const last = low[end - 1]!
  const text = textOf(view, first, end)
  // "the Amazon", "the Peruvian Amazon", "Amazon basin": the river and its forest, else the firm
  const isFirm = KNOWN_ORGANISATIONS.has(
    low
      .slice(first, end)
      .filter((w) => w !== '-')
      .join('-'),
  )
  const wild = low[first - 1] === 'the' || low[first - 2] === 'the' || NATURE.test(low[end] ?? '')
  const rows = lookUp(text).filter((row) => row.level !== 'W' || !isFirm || wild)
  const firm = isFirm && !rows.some((row) => row.level === 'W')
  // "Jordan", "Georgia", "Victoria" are given names too: the words around them decide.
  const both = size === 1 && rows.length > 0 && isGivenName(words[first]!)
  // "City", "Police", "Most" are towns somewhere
  const plainTown =
    size === 1 &&
    isCommonWord(words[first]!) &&
    rows.every((row) => (!isWide(row) || row.level === 'Q') && row.people < 1000)
  for (const [type, points] of gazetteerPoints(rows))
    give(
      score,
      type,
      plainTown
        ? 0.5
        : both
          ? Math.min(
              points,
              rows[0]!.level === 'N' ? 3.5 : rows.some((row) => isWide(row) || row.people >= 500) ? 2 : 1,
            )
          : points,
      'names:in-gazetteer',
    )
  if (size > 1 || words[first] !== words[first]!.toLowerCase()) {
    if (ORGANISATION_HEADS.has(last) && (size > 1 || KNOWN_ORGANISATIONS.has(last)))
      give(score, 'organisation', 4, 'names:organisation-word')
    if (size > 1 && LEGAL_FORMS.has(words[end - 1]!)) give(score, 'organisation', 4, 'names:organisation-word')
    if (PLACE_HEADS.has(last) && size > 1) give(score, 'place', 3.5, 'names:place-word')
    if (OTHER_HEADS.has(last) && size > 1) give(score, 'other', 4.5, 'names:thing-word')
  }
  if (firm) give(score, 'organisation', size > 1 ? 6 : 4, 'names:known-organisation')
  if (size > 2) {
    for (let i = first + 1; i < end; i++) {
      const before = low[i - 1]!
      if (!/^(?:of|for|on|against)$/.test(low[i]!)) continue
      if (ORGANISATION_HEADS.has(before) || before === 'center' || before === 'centre')
        give(score, 'organisation', 4, 'names:organisation-word')
      else if (PLACE_HEADS.has(before) && TAKES_OF.has(before)) give(score, 'place', 3, 'names:place-word')
      else if (OTHER_HEADS.has(before)) give(score, 'other', 4, 'names:thing-word')
      break
    }
  }
  if (size > 1 && PLACE_OPENERS.has(low[first]!) && rows.length === 0 && !isGivenName(words[first]!))
    give(
      score,
      'place',
      /^(?:lake|mount|mt|mt\.|river|gulf|bay|isle|fort)$/.test(low[first]!) ? 4 : 1.2,
      'names:place-word',
    )
  if (words.slice(first, end).some((w) => w === '&')) give(score, 'organisation', 2, 'names:organisation-word')
  // a line in capitals, or a word shouted in one: no acronym
  const shouted = view.casing[view.tokens.sentence[first]!] === 'capitals' || isCommonWord(words[first]!)
  if (size === 1 && CAMEL.test(words[first]!) && !PREFIXED.test(words[first]!))
    give(score, 'organisation', 1.5, 'names:capital-inside')
  if (size === 1 && NO_OFFICE.test(low[first]!)) give(score, 'other', 3, 'names:no-office')
  else if (size === 1 && isAcronym(words[first]!) && rows.length === 0 && !shouted)
    give(score, 'organisation', 2, 'names:capitals')
  else if (size > 1 && isAcronym(words[first]!) && rows.length === 0 && !shouted && !/\./.test(words[first]!))
    give(score, 'organisation', 1, 'names:capitals')
  // A place of several words that the gazetteer has whole: "Abu Dhabi" is nobody.
  const wholePlace = size > 1 && rows.some((row) => row.level !== 'D' && (isWide(row) || row.people >= 100))
  if (wholePlace) give(score, 'place', 3, 'names:in-gazetteer')
  const branch =
    size > 1 &&
    size <= 4 &&
    lookUp(words[end - 1]!).some((row) => row.level === 'N') &&
    !isGivenName(words[first]!) &&
    !wholePlace
  if (branch) give(score, 'organisation', 2.5, 'names:branch-of-firm')
  let plain = size > 1 && size <= 5 && !wholePlace && !branch
  let particles = 0
  let initials = 0
  for (let i = first; i < end; i++) {
    const word = words[i]!
    if (PARTICLES.has(word) || word === '-') particles++
    else if (/^\p{Lu}\.?$/u.test(word)) initials++
    else if (!/^\p{L}[\p{L}'’.-]*$/u.test(word) || isAcronym(word)) plain = false
  }
  // Al Gore has a given name, al-Qaeda and Al-Ahram an article
  const article = /^(?:al|el)$/.test(low[first]!) && (low[first + 1] === '-' || words[first] === low[first])
  const given = isGivenName(words[first]!) && !COMPASS.test(low[first]!) && !article
  if (given && size > 1 && !wholePlace) give(score, 'person', 3, 'names:given-name')
  else if (given && size === 1) give(score, 'person', rows.length > 0 ? 0.7 : 1.5, 'names:given-name')
  if (plain) give(score, 'person', size - particles <= 3 ? 1.5 : 0.7, 'names:shape')
  if (plain && initials > 0) give(score, 'person', 2, 'names:initial')
  if (
    plain &&
    particles > 0 &&
    words.slice(first, end).some((w) => /^(?:bin|ibn|bint|van|von|der|ter|al|ould|du|da|dos|di|del)$/.test(w))
  )
    give(score, 'person', 1, 'names:particle')
  if (size > 1 && /^(?:jr|sr)\.?$/.test(last)) give(score, 'person', 4, 'names:junior')
  let common = 0
  for (let i = first; i < end; i++) if (isCommonWord(words[i]!) && !isGivenName(words[i]!)) common++
  if (size > 1 && common === size) {
    give(score, 'person', -1.5, '')
    give(score, 'organisation', 0.6, 'names:common-words')
  } else if (common > 0 && !given) give(score, 'person', -0.8, '')
}

/** Points by how well known a place is: a country outweighs a given name, a small town does not. */
function* gazetteerPoints(rows: readonly GazetteerRow[]): Iterable<readonly [NameType, number]> {
  let best = 0
  for (const row of rows) {
    if (row.level === 'D') continue
    const points =
      row.level === 'N' || row.level === 'C'
        ? 5
        : /^[RWA]$/.test(row.level) && isWide(row)
          ? 4
          : row.people >= 1000
            ? 4
            : row.people >= 200
              ? 3.2
              : row.people >= 50
                ? 2.4
                : 1.6
    best = Math.max(best, points)
  }
  if (best > 0) yield ['place', best]
}

/** What stands around one mention tells. */
export function scoreContext(view: View, piece: Piece, score: Score): void {
  const {words, low} = view
  const {first, end} = piece
  const sentence = sentenceOf(view, first)
  const at = (i: number): string => (i >= sentence.start && i < sentence.end ? low[i]! : '')
  const size = end - first
  if (piece.title !== undefined) give(score, 'person', 5, 'names:title-before')
  let before = first - 1
  const tight = at(before) === 'the'
  if (tight) before--
  const previous = at(first - 1)
  const role = /^\p{Ll}/u.test(words[first - 1] ?? '') && isRole(previous)
  if (role) give(score, 'person', size > 1 ? 2 : 1.5, 'names:role-before')
  if (PREPOSITIONS_OF_PLACE.has(at(before))) {
    const strong = /^(?:in|near|across|outside|around|inside|throughout|off)$/.test(at(before))
    give(score, 'place', strong ? 2.2 : 0.8, 'names:after-preposition')
    if (strong && size > 1) give(score, 'person', -1, '')
  }
  // "in Porto and Braga"
  if (/^(?:and|or|,)$/.test(previous) && beforeIsPlace(view, first - 2, sentence.start))
    give(score, 'place', 1.5, 'names:beside-place')
  if (
    at(before) === 'of' &&
    /^(?:town|city|village|province|district|region|state|county|suburb|port|island|capital|municipality|neighbourhood|neighborhood|outskirts|coast|north|south|east|west|northeast|northwest|southeast|southwest|streets|people|residents|inhabitants|villagers|part|parts|centre|center|republic|kingdom)$/.test(
      at(before - 1),
    )
  )
    give(score, 'place', 4, 'names:town-of')
  if (tight && !(size === 1 && isCommonWord(words[first]!))) {
    give(score, 'organisation', 1, 'names:after-the')
    give(score, 'other', 0.5, 'names:after-the')
    give(score, 'person', -1.5, '')
  }
  const next = at(end)
  const word = words[end] ?? ''
  const small = /^\p{Ll}/u.test(word)
  if (SPEECH_VERBS.has(next)) {
    give(score, 'person', 1.2, 'names:before-said')
    give(score, 'organisation', 0.6, 'names:before-said')
  }
  if (small && PERSON_VERBS.has(next)) give(score, 'person', 1, 'names:before-person-word')
  if (size === 1 && isGivenName(words[first]!) && small && PLAYERS.test(next))
    give(score, 'person', 3.5, 'names:before-person-word')
  const pronoun = [1, 2, 3, 4].some((k) => /^(?:he|she)$/.test(at(end + k)))
  if (size === 1 && SPEECH_VERBS.has(next) && pronoun && isGivenName(words[first]!))
    give(score, 'person', 2, 'names:before-said')
  const rivals =
    (BEAT.test(next) && /^\p{Lu}/u.test(words[end + 1] ?? '')) ||
    (BEAT.test(previous) && /^\p{Lu}/u.test(words[first - 2] ?? ''))
  if (rivals && lookUp(textOf(view, first, end)).every((row) => row.level !== 'N'))
    give(score, 'organisation', 4, 'names:team')
  if (
    small &&
    /^(?:scored|equalised|equalized|drew|conceded|thrashed|kicked)$/.test(next) &&
    lookUp(words[first]!).every((row) => row.level !== 'N')
  )
    give(score, 'organisation', 4, 'names:team')
  if (/^(?:was|were|is|has)$/.test(next) && CHARGED.test(at(end + 1) === 'been' ? at(end + 2) : at(end + 1)))
    give(score, 'person', size === 1 ? 4 : 1, 'names:before-person-word')
  if (/^(?:said|says|told|asked|added)$/.test(previous) && words[first - 1] === previous)
    give(score, 'person', 1, 'names:after-said')
  // ", 34," or ", 34, of Arcosa"
  if (next === ',' && /^\d{1,3}$/.test(at(end + 1)) && /^[,.)]$/.test(at(end + 2)))
    give(score, 'person', 4, 'names:age-after')
  if (next === '(' && /^\d{1,2}$/.test(at(end + 1)) && at(end + 2) === ')') give(score, 'person', 3, 'names:age-after')
  if (next === ',' && /^(?:who|whose)$/.test(at(end + 1))) give(score, 'person', 1.5, 'names:who-after')
  if (next === ',' && /^(?:which|where)$/.test(at(end + 1))) {
    give(score, 'place', at(end + 1) === 'where' ? 2 : 0.4, 'names:where-after')
    give(score, 'organisation', at(end + 1) === 'which' ? 0.8 : 0, 'names:which-after')
  }
  if (next === ',' && /^(?:a|an|the)$/.test(at(end + 1)) && appositiveRole(view, end + 2, sentence.end))
    give(score, 'person', size === 1 && lookUp(words[first]!).length > 0 ? 2.5 : 4, 'names:role-after')
  if (small && PLACE_NOUNS_AFTER.has(next)) give(score, 'place', 2.5, 'names:place-word-after')
  if (small && ORGANISATION_NOUNS_AFTER.has(next)) give(score, 'organisation', 1.6, 'names:office-word-after')
  if (next === "'s" || next === "'") {
    if (
      PLACE_NOUNS_AFTER.has(at(end + 1)) ||
      /^(?:capital|second|third|largest|president|government|economy|parliament|northern|southern|eastern|western|central|army|military)$/.test(
        at(end + 1),
      )
    )
      give(score, 'place', 1.5, 'names:place-word-after')
    if (
      /^(?:chief|ceo|shares|board|chairman|chairwoman|spokesman|spokeswoman|customers|factory|products|headquarters)$/.test(
        at(end + 1),
      )
    )
      give(score, 'organisation', 2, 'names:office-word-after')
    if (
      /^(?:wife|husband|son|daughter|mother|father|brother|sister|lawyer|lawyers|family|death|widow|body|friend|friends|career)$/.test(
        at(end + 1),
      )
    )
      give(score, 'person', 3, 'names:family-after')
  }
  if (
    !/^(?:spokesman|spokeswoman|spokesperson|director|head|chief|chairman|president|member|members|employee|employees|ceo)$/.test(
      at(before),
    ) &&
    (at(before) === 'for' || at(before) === 'of') &&
    /^(?:spokesman|spokeswoman|spokesperson|director|head|chairman|chairwoman|president|ceo|member|members|employees|manager|editor|founder|analyst|executive)$/.test(
      at(before - 1),
    )
  )
    give(score, 'organisation', 1.5, 'names:officer-of')
  if (/^(?:joined|founded|joining|acquired|acquire|sued|owned)$/.test(previous))
    give(score, 'organisation', 1, 'names:officer-of')
  if (next === ',' && end + 1 < sentence.end && /^\p{Lu}/u.test(words[end + 1]!)) {
    const after = lookUp(
      words[end + 2] !== undefined && /^\p{Lu}/u.test(words[end + 2]!)
        ? `${words[end + 1]} ${words[end + 2]}`
        : words[end + 1]!,
    )
    if ((after[0]?.level === 'N' || after[0]?.level === 'R') && PREPOSITIONS_OF_PLACE.has(at(before)))
      give(score, 'place', 2.5, 'names:place-beside')
  }
}

const CHARGED =
  /^(?:charged|arrested|jailed|imprisoned|sentenced|born|acquitted|convicted|married|hospitalised|hospitalized|remanded|cremated|fined|knighted|bailed|divorced|extradited|interrogated|questioned)$/

const BEAT = /^(?:beat|beats|thrashed|hammered|edged|defeated|overcame|outplayed|trounced|crushed|stunned|eliminated)$/
const PLAYERS =
  /^(?:missed|scored|blamed|played|sang|starred|batted|bowled|headed|sprinted|grinned|limped|retired|dribbled|netted|wore|smiled|laughed|wept|married|died)$/

/** A place behind a preposition of place: "in PORTO and …". */
function beforeIsPlace(view: View, i: number, start: number): boolean {
  for (const width of [1, 2]) {
    const from = i - width + 1
    if (from - 1 < start || !PREPOSITIONS_OF_PLACE.has(view.low[from - 1]!)) continue
    if (/^\p{Lu}/u.test(view.words[from]!) && lookUp(textOf(view, from, i + 1)).some((row) => row.level !== 'D'))
      return true
  }
  return false
}

const isRole = (low: string): boolean =>
  ROLE_NOUNS.has(low) || (low.length > 4 && /(?:er|or|ist|man|woman|ian|boss)$/.test(low) && !NOT_ROLES.has(low))

/** A role among the next few words, before a comma: ", the district's rescue commander," */
function appositiveRole(view: View, from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 8); i++) {
    const low = view.low[i]!
    if (/^[,.;:)]$/.test(low) || /^(?:that|which|who|where|of|in|at|for|on)$/.test(low)) return false
    if (ROLE_NOUNS.has(low) || (low.length > 4 && /(?:er|or|ist|man|woman)$/.test(low) && !NOT_ROLES.has(low)))
      return true
  }
  return false
}

/** The best type, or 'other' where too little speaks for it. */
export function bestType({points}: Score): NameType {
  let best: NameType = 'other'
  for (const type of ['person', 'organisation', 'place'] as const)
    if (points[type] > points[best] || (best === 'other' && points[type] >= points.other && points[type] > 0))
      best = type
  return points[best] >= ENOUGH ? best : 'other'
}
