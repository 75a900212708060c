import type {Status} from '../../core/claim.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Words that govern a clause ("plans to X", "accused of X", "fears that X", "the planned X") and the standing they give
 * it: implication signatures after TruthTeller (Lotan et al. 2013), reduced to what news says. Lemmas, by hand.
 */
const GOVERNORS: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'planned',
    words(
      `plan intend intention schedule agree promise pledge vow commit commitment prepare preparation aim arrange arrangement undertake
      resolve decide decision set plot scheme bid provide contract gear ready opt elect-to determined pencil slate book earmark timetable
      deadline reschedule pend prepared willing willingness readiness want-to hope-to offer negotiate vote volunteer elect determine resolved
      blueprint roadmap undertaking gird keen eager ambition aspire earmarked slate`,
    ),
  ],
  [
    'expected',
    words(
      `expect expectation likely unlikely forecast predict prediction anticipate project projection estimate tip prospect due poise poised
      bind bound foresee see brace favourite favorite certain sure odds shoo-in destined destine outlook prognosis`,
    ),
  ],
  [
    'possible',
    words(
      `possible possibility potential potentially risk fear worry worried afraid believe belief think thought speculation chance threaten threat contemplate mull weigh
      explore option consider consideration may speculate danger likelihood wonder able-to capable hint toy moot conceivable
      plausible hope guess reckon theory assume assumption presume eye ponder consider flirt dread fearful anxious
      surmise conjecture hypothesis inkling hunch imagine`,
    ),
  ],
  [
    'asked',
    words(
      `ask urge order demand request call propose proposal recommend recommendation advise appeal want seek tell instruct require requirement petition press beg
      plead invite insist implore lobby motion push campaign summon encourage entreat exhort caution need command warn pressure mandate exhortation plea obligation obligate direct ultimatum instruction clamour clamor agitate prod nudge directive
      edict injunction entreaty`,
    ),
  ],
  [
    'alleged',
    words(
      `allege accuse suspect charge suspicion allegation allegedly reportedly supposedly purport claim indict indictment trial accusation suspected alleged
      supposed rumour rumor accused arraign charges lawsuit sue report suggestion talk say prosecute prosecution wanted blame complaint implicate insinuate assert assertion contend`,
    ),
  ],
  [
    'denied',
    words(
      'deny denial refute dispute reject rebut contest scotch rubbish dismiss repudiate disavow debunk quash disown decry discredit disprove disclaim gainsay rebuttal refutation discount',
    ),
  ],
  [
    'unrealised',
    words(
      `avoid avert foil thwart scrap abandon shelve cancel abort postpone averted aborted cancelled canceled postponed shelved
      scrapped foiled abandoned halt drop ditch axe derail abandonment cancellation postponement scupper torpedo preempt forestall dodge evade scuttle nix forgo forego`,
    ),
  ],
]

/** Nouns of content: a whole clause says what they are of, and who denies them denies it. */
const CONTENT_NOUNS = words(
  `claim story account report rumour rumor suggestion allegation accusation charge fear suspicion talk speculation possibility risk chance prospect
  belief finding idea notion assertion concern worry expectation theory complaint hope evidence sign indication denial assumption threat danger likelihood doubt question insinuation contention confirmation proof word version lie fiction fabrication hoax myth`,
)
/** Verbs whose clause may stand without "that". */
const CLAUSE_TAKERS = words(
  `deny fear allege believe think suspect worry expect hope claim insist predict forecast warn reckon assume guess say dispute demand ask request`,
)
export const isContentNoun = (lemma: string): boolean => CONTENT_NOUNS.has(lemma)
export const takesClause = (lemma: string): boolean => CLAUSE_TAKERS.has(lemma) || CONTENT_NOUNS.has(lemma)
/** Whether a word changes or hands on the standing of what it governs. */
export const isOperator = (lemma: string): boolean =>
  byLemma.has(lemma) || CONTENT_NOUNS.has(lemma) || FAILING.has(lemma) || MANAGING.has(lemma)

const byLemma = new Map<string, Status>()
for (const [status, set] of GOVERNORS) for (const word of set) if (!byLemma.has(word)) byLemma.set(word, status)

export const governorOf = (lemma: string): Status | undefined => byLemma.get(lemma)

/** Adverbs and adjectives beside a verb or noun. */
const HEDGES: Readonly<Record<string, Status>> = {
  allegedly: 'alleged',
  reportedly: 'alleged',
  supposedly: 'alleged',
  purportedly: 'alleged',
  alleged: 'alleged',
  suspected: 'alleged',
  supposed: 'alleged',
  purported: 'alleged',
  possibly: 'possible',
  perhaps: 'possible',
  maybe: 'possible',
  probably: 'possible',
  potentially: 'possible',
  possible: 'possible',
  potential: 'possible',
  feared: 'possible',
  likely: 'expected',
  expected: 'expected',
  forecast: 'expected',
  due: 'expected',
  anticipated: 'expected',
  planned: 'planned',
  proposed: 'asked',
  scheduled: 'planned',
  intended: 'planned',
  upcoming: 'planned',
  forthcoming: 'planned',
  future: 'planned',
  almost: 'unrealised',
  nearly: 'unrealised',
  narrowly: 'unrealised',
  cancelled: 'unrealised',
  canceled: 'unrealised',
  aborted: 'unrealised',
  averted: 'unrealised',
  abandoned: 'unrealised',
  postponed: 'unrealised',
  foiled: 'unrealised',
  thwarted: 'unrealised',
  'would-be': 'unrealised',
  scrapped: 'unrealised',
  shelved: 'unrealised',
  attempted: 'unrealised',
  failed: 'unrealised',
  botched: 'unrealised',
  bungled: 'unrealised',
  abortive: 'unrealised',
  unsuccessful: 'unrealised',
  stillborn: 'unrealised',
  unconfirmed: 'unclear',
  unverified: 'unclear',
  rumoured: 'alleged',
  rumored: 'alleged',
  accused: 'alleged',
  apparently: 'possible',
  presumably: 'possible',
  conceivably: 'possible',
  apparent: 'possible',
  presumed: 'possible',
  looming: 'expected',
  predicted: 'expected',
  projected: 'expected',
  impending: 'expected',
  imminent: 'expected',
  threatened: 'possible',
  slated: 'planned',
  requested: 'asked',
  hypothetical: 'conditional',
  prospective: 'expected',
  mooted: 'possible',
  ostensibly: 'alleged',
  seemingly: 'possible',

  demanded: 'asked',
}

export const hedgeOf = (lower: string): Status | undefined => (Object.hasOwn(HEDGES, lower) ? HEDGES[lower] : undefined)

/** X did not happen: "failed to X", "without Xing", "prevented from Xing". */
export const FAILING = words(
  'fail refuse decline neglect omit forget prevent unable lack bar ban forbid prohibit preclude refrain abstain desist powerless failure refusal inability',
)

/** X happened if these did: "managed to X", "forced to X", "began to X", "resumed Xing". */
export const MANAGING = words(
  'manage force succeed begin start continue happen help let make get come have cause lead rush proceed return resume keep finish dare bother remember choose compel allow enable oblige admit regret guilty contrive coax persuade convince prompt drive',
)

export const NEGATION = words("not n't never no neither nor nobody none nothing without hardly barely nowhere longer")

/** Conjunctions that make a clause, and what hangs on it, a condition. */
export const CONDITION = words('if unless lest')

/** Verbs and adjectives whose "whether" or "if" leaves open what follows. */
export const OPEN_QUESTION = words(
  'know clear unclear say sure unsure certain uncertain decide question ask determine check investigate dispute agree disagree confirm deny doubt see wonder examine establish verify guess rule tell remember recall learn discover ascertain assess probe explain comment',
)

/** Verbs of change that nobody intends: "will" before them is a forecast, not a plan. */
export const DRIFTING = words(
  `spread rise fall climb drop recover fade increase decline clear reach exceed overflow remain become worsen improve ease slow grow shrink subside
  intensify peak last hit top surpass melt freeze rain snow win lose succeed fail survive die double triple halve swell widen narrow deepen dip slip
  slump surge soar plunge sink tumble rebound dwindle wane thaw ripen abate strengthen weaken thicken thin lift dry rot suffer feel need cost outstrip
  overtake outnumber persist linger deteriorate stagnate contract expand accelerate decelerate moderate stabilise stabilize heal struggle tighten
  dissipate recede crest erupt collapse vanish disappear benefit`,
)

/** Verbs that assert what their clause says, whatever else they govern: "said that X" is no order and no doubt. */
export const ASSERTING = words('say report tell claim assert contend insist caution warn recommend-not note')

/** Verbs that "should" says will come about, not that they are asked for. */
export const DUE = words(
  'reopen arrive finish resume return start begin end complete open land dock depart take cost last suffice help ease be have',
)

/** Past forms that look like the present: "Rovers beat United on Saturday". */
export const SAME_IN_PAST = words(
  'beat hit cut put set shut hurt let cost spread quit read burst cast split shed bet bid rid thrust',
)

/** What has no will: "will" of it is a forecast, whatever the verb. */
export const UNWILLED = words(
  `rain snow storm wind gale fog frost heat cold weather temperature thunderstorm shower cloud hurricane cyclone typhoon flood floodwater water river tide wave
  sea level price inflation rate economy output growth demand supply cost deficit debt unemployment population number toll crowd queue traffic harvest
  crop yield market share currency sale revenue profit loss damage drought famine disease virus outbreak epidemic smoke ash lava fire flame comet
  eclipse asteroid planet glacier ice front depression swell surge visibility air pollution`,
)

/** Verbs whose present in a headline tells of what is going on, not of what was done. */
export const LASTING = words(
  `simmer rage struggle battle fight continue remain stay face search hunt await wait seek mourn linger loom persist grip languish reel cling scramble
  smoulder smolder worsen mount brace work live queue starve dominate lead trail lag suffer need want fear grapple wrestle cope strike burn drag
  drift bleed flock`,
)
