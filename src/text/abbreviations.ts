/**
 * Words whose full stop belongs to them. `before name`: a capital after them goes on the sentence ("Gen. Anders").
 * `open`: they may also end a sentence ("Acme Inc. The board …"), so what follows decides.
 */
const BEFORE_NAME =
  'mr mrs ms mx dr prof gen lt col sgt cpl capt cmdr maj adm brig pvt rear gov sen rep reps sens supt insp det hon rev fr msgr st ste mt ft pres vp amb asst assoc atty dist dir messrs mme mlle sr sra dep sec det supt cllr'
const OPEN =
  'jr sr inc ltd co corp llc llp plc bros etc al vs v ca cf eg ie viz approx est dept univ assn ave blvd rd hwy pkwy apt bldg no nos vol vols pp fig figs ed eds jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que sask alta ph esq hr hrs min mins sec oz lb lbs tel ext attn div'
const ABBREVIATIONS = new Map<string, 'before name' | 'open'>()
for (const word of OPEN.split(' ')) ABBREVIATIONS.set(word, 'open')
for (const word of BEFORE_NAME.split(' ')) ABBREVIATIONS.set(word, 'before name')

/** Only with a capital: "Sun. 5 May" but "in the sun.", "Miss." but "miss.", "No. 5" but "no.". */
const CAPITAL_ONLY = new Set(
  'sun sat fri wed mon mar no ill ind miss mass wash la pa ed det fig sec min dir al ore mo ave rev gen col dist rep hon rear del'.split(
    ' ',
  ),
)
/** Only where a digit (or a name, for "no." a digit) follows: "No. 10", "p. 4". */
const BEFORE_DIGIT = new Set('no nos p pp vol vols fig figs art sec ch'.split(' '))

/** How a word takes a full stop after it, or null if it does not. `word` is without the stop, as written. */
export function abbreviationOf(word: string): 'before name' | 'open' | 'before digit' | null {
  if (word.length > 6) return null
  const lower = word.toLowerCase()
  if (lower !== word || !CAPITAL_ONLY.has(lower)) {
    if (BEFORE_DIGIT.has(lower)) return 'before digit'
    return ABBREVIATIONS.get(lower) ?? null
  }
  return lower === 'al' ? 'open' : BEFORE_DIGIT.has(lower) ? 'before digit' : null
}
