/** What a tally is a tally of: how people (or things) fared, or what is being counted out. */
export type Fare =
  | 'dead'
  | 'injured'
  | 'serious'
  | 'intensive-care'
  | 'in-hospital'
  | 'admitted'
  | 'treated'
  | 'missing'
  | 'arrested'
  | 'sick'
  | 'evacuated'
  | 'sheltered'
  | 'without-power'
  | 'awaiting-test'
  | 'sampled'
  | 'rescued'
  | 'counted'

/** Totals that can only rise while they are made; the others rise and fall. */
export const CUMULATIVE: ReadonlySet<Fare> = new Set([
  'dead',
  'arrested',
  'sick',
  'admitted',
  'sampled',
  'counted',
  'rescued',
])

/** The event class under which a fare is ranked. */
export const CLASS_OF: Readonly<Partial<Record<Fare, string>>> = {
  dead: 'die',
  injured: 'injure',
  serious: 'injure',
  missing: 'miss',
  arrested: 'arrest',
  sick: 'sicken',
  counted: 'vote',
}

/** Between words of a phrase: any few words of one clause. */
const FEW = '(?: [^ ,;:.]+){0,4}'

/**
 * Phrases over lemmas (forms where a lemma would not tell), first match wins: the narrower state stands before the wider.
 *
 *     nine of the injured were in a serious condition
 *                 ^^^^^^^                   ^^^^^^^^^
 *                 part of what              how they fare
 */
const AFTER: readonly (readonly [Fare, RegExp])[] = [
  ['intensive-care', /\bintensive care\b/],
  [
    'serious',
    /\b(?:serious|critical|grave|life-threatening) condition\b|\b(?:seriously|critically|severely|gravely|badly) (?:injure|hurt|wound|injured|wounded)\b/,
  ],
  ['awaiting-test', /\b(?:be|be be) test\b|\b(?:result of (?:the )?test|test result)s?\b/],
  [
    'admitted',
    new RegExp(
      `\\b(?:admit|take|rush|fly|send|bring)${FEW} (?:to|into)${FEW} hospital|\\bneed hospital\\b|\\bhospitali[sz]e`,
    ),
  ],
  ['in-hospital', new RegExp(`\\b(?:be|remain|stay|still|lie|keep)(?: [^ ,;:.]+){0,3} (?:in|at)${FEW} hospital\\b`)],
  [
    'dead',
    /\b(?:die|dead|death|fatality|perish|drown|succumb)\b|\bbe kill\b|^(?: [^ ,;:.]+){0,5}(?<! to) kill\b|\blose (?:their|his|her) (?:life|lives)\b|\blife lose\b|\b(?:not|n't) survive\b/,
  ],
  ['missing', /\b(?:missing|unaccounted)\b|\blook for\b|\bmiss$|\b(?:be|remain|report) miss\b/],
  ['treated', /\bbe treat\b|\bneed (?:medical )?(?:treatment|attention)\b|\breceive treatment\b/],
  ['injured', /\b(?:injure|injured|hurt|wound|wounded|injury)\b/],
  ['arrested', /\b(?:arrest|detain|apprehend)\b|\btake into custody\b|\bround up\b/],
  ['evacuated', /\b(?:evacuate|displace|evacuee)\b|\b(?:flee|leave|drive from|force from|force out of)${FEW} home/],
  ['sheltered', /\baccommodate\b|\b(?:be|take) shelter\b|\b(?:in|at)(?: [^ ,;:.]+){0,3} shelter\b/],
  ['without-power', /\bwithout(?: [^ ,;:.]+){0,2} (?:power|electricity|supply|light)\b/],
  [
    'sick',
    /\b(?:infect|infection|sicken|sick|ill|confirm)\b|\bcase\b|\bhave the (?:disease|virus|infection)\b|\bwith the (?:disease|virus|infection)\b/,
  ],
  ['rescued', /\bbe (?:rescue|save)\b/],
  ['sampled', /\b(?:be )?sample\b/],
]

/** What governs a number from before it: "killing four", "injured 21", "made 14 arrests". Matched at the end of the words before the number. */
const BEFORE: readonly (readonly [Fare, RegExp])[] = [
  ['dead', /\b(?:kill|claim the life of)$|\b(?:the life|life) of$/],
  ['injured', /\b(?:injure|wound|hurt)$/],
  ['arrested', /\b(?:arrest|detain|apprehend)$/],
  ['evacuated', /\b(?:evacuate|displace)$/],
  ['rescued', /\b(?:rescue|save)$/],
  ['sick', /\b(?:infect|sicken)$|\b(?:disease|virus|infection|illness)(?: [^ ,;.]+){0,5} (?:in|among)$/],
  ['missing', new RegExp(`\\b(?:search|look|hunt)${FEW}${FEW} for$`)],
  ['sampled', /\bsample (?:from|of|at)$/],
  ['awaiting-test', /\btest(?: result)? (?:for|of|on)$/],
]

/** "The number of sick now stands at 30", "deaths: 4", "the toll rose to 6". */
const RUNNING =
  /\b(?:number|toll|total|count|tally|figure|outbreak|fatality|death|arrest|case|injury|infection|person|people|structure)\b(?:[^;.]*?)(?: (?:stand|rise|climb|jump|reach|grow|increase|go|be|bring|now|up|to|at|so far))*(?: to| at| reach| be|:| of)$/

/** Whether the words before a number make it a running total: "has risen to", "now stands at". */
export const isRunning = (before: string): boolean => RUNNING.test(before) || /\bbring to$/.test(before)

/** "In a normal year", "every year": what is usual, not what happened. */
export const isUsual = (after: string): boolean =>
  /\b(?:every|per|each|an?(?: [^ ]+)?) (?:year|month|day)\b/.test(after)

/** Fare told by the words before a running total. */
function runningFare(before: string): Fare | undefined {
  if (!RUNNING.test(before) && !before.endsWith(':')) return undefined
  const fare = AFTER.find(([, words]) => words.test(before))?.[0]
  if (fare !== undefined) return fare
  if (/\btoll\b/.test(before)) return 'dead'
  return /\b(?:outbreak|disease|virus|epidemic)\b/.test(before) ? 'sick' : undefined
}

/** "of the injured", "of those hurt", "of her classmates": what a part is a part of. */
const PART_OF =
  /^(?: [^ ,;:.]+){0,1} of (?:the|those|these|his|her|their)(?: (?:injured|injure|hurt|wounded|wound|dead|arrest|arrested|detain|patient|missing))?/

/**
 * How what a number counts has fared, by the words of its clause.
 *
 * @param before lemmas before the number, in the clause, joined by blanks
 * @param after lemmas after it, in the clause
 */
export function fareOf(before: string, after: string): Fare | undefined {
  const governed = BEFORE.find(([, words]) => words.test(before))?.[0]
  const rest = after.replace(PART_OF, '')
  const told = AFTER.find(([, words]) => words.test(rest))?.[0]
  // "Leaving six dead", "killing four people": the nearest word before outweighs what comes later, "hurt" alone may be an adjective.
  return governed ?? told ?? runningFare(before)
}

/** "61% of the ballots counted", "two thirds of the precincts reporting". */
const COUNTED_OUT =
  /\b(?:sheet|ballot|vote|precinct|station|table|district|box)s?\b.*\b(?:count|process|tally|report|examine|scrutini[sz]e)\b/

export const isCountedOut = (after: string): boolean => COUNTED_OUT.test(after)

/** Both together are neither of the two: "15 people were killed or injured". */
const JOINT =
  /\b(?:kill|dead|die|death|injure|hurt|wound|injury) (?:or|and) (?:kill|dead|death|injure|hurt|wound|injury|missing|wounded|injured)\b/

export const isJoint = (clause: string): boolean => JOINT.test(clause)
