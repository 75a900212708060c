/**
 * Derivational families: "arrest", "arrested", "the arrest"; "collide", "collision". Irregular pairs are listed; the rest
 * are found by taking suffixes off (after Porter 1980, only the suffixes that make nouns and adjectives of verbs).
 */
const PAIRS = `collide collision|decide decision|die death dead deadly|kill killing killer|visit visitor|arrive arrival|depart departure
lose loss|sell sale|fly flight|see sight|live life|give gift|choose choice|think thought|speak speech|marry marriage|grow growth|born birth
fail failure|close closure|seize seizure|sign signature signatory|initial initialling|withdraw withdrawal|survive survival survivor|refuse refusal|deny denial|propose proposal|approve approval
meet meeting|talk talks|strike striker|injure injury|elect election|vote voter voting|invade invasion|expand expansion|extend extension
produce production product|reduce reduction|destroy destruction|construct construction build building|evacuate evacuation|explode explosion blast
describe description|receive receipt|decide decision|conclude conclusion|permit permission|admit admission|succeed success|proceed process|lead leader leadership
invest investment|agree agreement|announce announcement|treat treatment|employ employment employee employer|pay payment|move movement|appoint appointment
detain detention detainee|convict conviction|protest protester|demonstrate demonstration demonstrator|march marcher|resign resignation|nominate nomination nominee
rob robbery robber|burgle burglary|steal theft thief|murder murderer|attack attacker|shoot shooting shooter gunman|stab stabbing|bomb bombing bomber
investigate investigation investigator|inspect inspection inspector|warn warning|threaten threat|promise pledge|cancel cancellation|postpone postponement
separate separation|celebrate celebration|organise organiser organisation|organize organizer organization|participate participant participation`

const known = new Map<string, string>()
for (const line of PAIRS.split(/[|\n]/)) {
  const [head, ...rest] = line.trim().split(/\s+/)
  if (!head) continue
  for (const word of [head, ...rest]) if (!known.has(word)) known.set(word, head)
}

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/isation$|ization$/, 'is'],
  [/ifications?$/, 'ifi'],
  [/ation$/, ''],
  [/(?<=[st])ion$/, ''],
  [/ment$/, ''],
  [/ance$|ence$/, ''],
  [/ing$/, ''],
  [/ize$|ise$/, 'is'],
  [/ate$/, ''],
  [/e$/, ''],
  [/y$/, 'i'],
]

/** Key shared by the words of a family; not a word to show. */
export function familyOf(lemma: string): string {
  const listed = known.get(lemma)
  if (listed) return listed
  if (lemma.length < 6) return lemma
  for (const [suffix, to] of SUFFIXES) {
    const stem = lemma.replace(suffix, to)
    if (stem !== lemma && stem.length >= 4) return known.get(stem) ?? known.get(`${stem}e`) ?? stem
  }
  return lemma
}
