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
      'plan intend intention schedule agree promise pledge vow commit prepare aim arrange undertake resolve decide set plot scheme bid hope-to provide contract gear ready',
    ),
  ],
  [
    'expected',
    words(
      'expect likely unlikely forecast predict anticipate project estimate tip prospect due poise poised bind bound foresee see',
    ),
  ],
  [
    'possible',
    words(
      'possible possibility potential risk fear worry believe think suspicion-that chance threaten contemplate mull weigh explore option consider may speculate thought concern danger',
    ),
  ],
  [
    'asked',
    words(
      'ask urge order demand request call propose proposal recommend advise appeal want seek tell instruct require petition press beg plead invite warn-not insist implore',
    ),
  ],
  [
    'alleged',
    words(
      'allege accuse suspect charge suspicion allegation allegedly reportedly supposedly purport claim indict trial accusation suspected alleged supposed rumour rumor accused charges lawsuit sue report',
    ),
  ],
  ['denied', words('deny denial refute dispute reject rebut contest scotch rubbish dismiss')],
  [
    'unrealised',
    words(
      'avoid avert foil thwart scrap abandon shelve cancel abort postpone averted aborted cancelled canceled postponed shelved scrapped foiled abandoned halt drop',
    ),
  ],
]

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
}

export const hedgeOf = (lower: string): Status | undefined => (Object.hasOwn(HEDGES, lower) ? HEDGES[lower] : undefined)

/** X did not happen: "failed to X", "without Xing", "prevented from Xing". */
export const FAILING = words(
  'fail refuse decline neglect omit forget prevent unable lack bar stop-short ban forbid prohibit',
)

/** X happened if these did: "managed to X", "forced to X", "began to X", "resumed Xing". */
export const MANAGING = words(
  'manage force succeed begin start continue happen help let make get come have cause lead rush proceed return resume keep finish dare bother remember choose compel allow enable oblige admit regret guilty',
)

export const NEGATION = words("not n't never no neither nor nobody none nothing without hardly barely nowhere longer")

/** Conjunctions that make a clause, and what hangs on it, a condition. */
export const CONDITION = words('if unless provided providing assuming supposing lest')

/** Verbs and adjectives whose "whether" or "if" leaves open what follows. */
export const OPEN_QUESTION = words(
  'know clear unclear say sure unsure decide question ask determine check investigate dispute agree confirm deny doubt see wonder examine establish verify guess rule',
)

/** Verbs of change that nobody intends: "will" before them is a forecast, not a plan. */
export const DRIFTING = words(
  'spread rise fall climb drop recover fade increase decline clear reach exceed overflow remain become worsen improve ease slow grow shrink subside intensify peak last hit top surpass melt freeze rain snow',
)
