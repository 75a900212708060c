/**
 * English verbs whose past cannot be told from their letters: base, past tenses, participles; several forms of one kind
 * stand with a slash, and a participle like the past is left out. Verbs that do not change ("cut", "put") need no entry.
 */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen
beget begot begotten|begin began begun|behold beheld|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came come|creep crept
deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made
mean meant|meet met|mistake mistook mistaken|mow mowed mown|partake partook partaken|pay paid|plead pled|prove proved proven|ride rode ridden|ring rang rung
rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|sew sewed sewn|shake shook shaken
shear sheared shorn|shine shone|shoot shot|show showed shown|shrink shrank shrunk/shrunken|sing sang sung|sink sank sunk|sit sat
slay slew slain|sleep slept|slide slid|sling slung|slink slunk|smell smelt|smite smote smitten|sow sowed sown|speak spoke spoken|speed sped
spell spelt|spend spent|spill spilt|spin spun|spit spat|spoil spoilt|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|tread trod trodden|understand understood|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`

/** What may stand before an irregular verb without changing how it is inflected: "overthrew", "rebuilt", "re-ran". */
const PREFIX = /^(?:re|over|under|out|mis|un|up|fore|inter)-?(?=[a-z]{3})/

const past = new Map<string, string>()
const participle = new Map<string, string>()
for (const entry of VERBS.split(/[|\n]/)) {
  const [base = '', pasts = '', participles = pasts] = entry.split(' ')
  for (const form of pasts.split('/')) past.set(form, base)
  for (const form of participles.split('/')) participle.set(form, base)
}

/**
 * Base of an irregular past tense or participle, its prefix kept; undefined if the form is none.
 *
 * @param form in small letters.
 * @param xpos Penn tag.
 */
export function irregularBase(form: string, xpos: string): string | undefined {
  const forms = xpos === 'VBD' ? past : xpos === 'VBN' ? participle : undefined
  if (!forms) return undefined
  const base = forms.get(form)
  if (base !== undefined) return base
  const prefix = PREFIX.exec(form)?.[0]
  if (prefix === undefined) return undefined
  const inner = forms.get(form.slice(prefix.length))
  return inner === undefined ? undefined : prefix + inner
}
