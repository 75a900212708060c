import {DERIVED_NOUNS, NOUNS_IN_ING} from './derived-nouns.ts'

/**
 * Derivational families: "arrest", "arrested", "the arrest"; "collide", "collision". They are listed. Letters do not tell:
 *
 *     announcement  announce        department  depart
 *             ^^^^  its noun                ^^^^  not its noun
 *
 * Only -ise and -ify make a noun of any verb in one way. The pairs here are those that no suffix explains and the people who do it.
 */
const PAIRS = `collide collision|decide decision|die death dead deadly|kill killing killer|visit visitor|arrive arrival|depart departure
lose loss|sell sale|fly flight|see sight|live life|give gift|choose choice|think thought|speak speech|marry marriage|grow growth|born birth
fail failure|close closure|seize seizure|sign signature signatory|initial initialling|withdraw withdrawal|survive survival survivor|refuse refusal|deny denial|propose proposal|approve approval
meet meeting|talk talks|strike striker|injure injury|elect election|vote voter voting|invade invasion|expand expansion|extend extension
produce production product|reduce reduction|destroy destruction|construct construction build building|evacuate evacuation|explode explosion blast
describe description|receive receipt|conclude conclusion|permit permission|admit admission|succeed success|lead leader leadership
invest investment|agree agreement|announce announcement|treat treatment|employ employment employee employer|pay payment|move movement|appoint appointment
detain detention detainee|convict conviction|protest protester|demonstrate demonstration demonstrator|march marcher|resign resignation|nominate nomination nominee
rob robbery robber|burgle burglary|steal theft thief|murder murderer|attack attacker|shoot shooting shooter gunman|stab stabbing|bomb bombing bomber
investigate investigation investigator|inspect inspection inspector|warn warning|threaten threat|promise pledge|cancel cancellation|postpone postponement
separate separation|celebrate celebration|organise organiser organisation|participate participant participation`

const known = new Map<string, string>()
for (const line of `${PAIRS}|${DERIVED_NOUNS}`.split(/[|\n]/)) {
  const words = line.trim().split(/\s+/)
  const head = words.map((word) => known.get(word)).find((family) => family !== undefined) ?? words[0]!
  for (const word of words) if (!known.has(word)) known.set(word, head)
}

/** Endings of one verb: "nationalisation", "nationalize"; "identification". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/i[sz]ation$/, 'ise'],
  [/ize(r?)$/, 'ise$1'],
  [/yze$/, 'yse'],
  [/ification$/, 'ify'],
]
/** Shorter words have no such ending: "prize", "seize". */
const SHORTEST = 6

const IN_ING = new Set(NOUNS_IN_ING.split(/\s+/))

/** The verb of "killing", "closing", "stabbing", if it is one whose noun this can be. */
function verbIn(noun: string): string | undefined {
  if (!noun.endsWith('ing')) return undefined
  const stem = noun.slice(0, -3)
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, single].find((verb) => IN_ING.has(verb))
}

/** Key shared by the words of a family; not a word to show. */
export function familyOf(lemma: string): string {
  const listed = known.get(lemma)
  if (listed !== undefined || lemma.length < SHORTEST) return listed ?? lemma
  const ending = ENDINGS.find(([suffix]) => suffix.test(lemma))
  const word = ending ? lemma.replace(...ending) : (verbIn(lemma) ?? lemma)
  return known.get(word) ?? word
}
