const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs whose object is never what was said but who heard it, or a clause. */
export const HEARERS = words('tell inform assure remind notify warn advise ask urge persuade convince promise teach')

/** Lemmas of verbs that take a clause as what is said or thought. Chosen by hand from style guides' lists of verbs of attribution. */
export const SAYING =
  words(`say tell add announce state declare claim insist argue maintain assert allege contend note remark observe
  comment explain report write tweet post reply respond answer admit concede acknowledge confirm deny warn caution stress emphasise
  emphasize suggest indicate reveal disclose testify recall recount predict forecast estimate conclude complain joke quip shout cry
  whisper urge demand promise pledge vow repeat reiterate mention signal imply hint inform notify assure advise accuse remind
  swear boast brag lament conjecture proclaim profess retort underline underscore affirm reaffirm clarify elaborate
  find show prove demonstrate determine rule decide agree disagree propose recommend request order ask wonder
  continue read hear learn understand point counter protest object quote cite opine muse bemoan
  threaten offer refuse agree plead beg tout foretell project guarantee attest hold
  discover contend speculate reckon guess charge specify relate inquire enquire`)

/** Lemmas of verbs of believing, hoping and fearing, with a clause. */
export const THINKING =
  words(`believe think expect hope fear suspect doubt worry assume know feel consider anticipate imagine
  realise realize remember recognise recognize dispute regret wish dream presume surmise envision foresee trust`)

/** Lemmas of verbs that say what somebody is to do: "vowed to rebuild", "urged them to leave". */
export const WISHING =
  words(`vow pledge promise threaten offer agree refuse urge ask tell order demand request advise warn expect
  call swear claim beg encourage instruct invite forbid hope propose recommend want plead decline remind persuade press`)

/** Verbs whose object is said or asked for: "confirmed a second death". */
export const TELLING =
  words(`announce confirm report deny admit reject dismiss predict reveal disclose claim demand propose recommend
  promise pledge forecast allege suggest estimate cite acknowledge concede mention refute dispute note declare hint question request fear expect suspect warn`)

/** Verbs whose object is spoken of: "criticised the arrest" asserts no arrest of its own. */
export const JUDGING =
  words(`criticise criticize praise condemn blame welcome denounce slam blast attack defend applaud hail decry
  support oppose endorse back discuss debate favor favour mock ridicule deride address challenge champion commend salute
  advocate protest slam rebuke chide lambaste bash laud tout downplay reiterate explain describe lament oppose appreciate
  regret deplore doubt`)

/** "called the report a fairy tale", "described it as thin": object and what it is called. */
export const CALLING =
  words(`call describe label brand dub term portray characterise characterize depict deem paint cast hail denounce
  dismiss condemn praise criticise criticize see regard view cite slam blast`)

/** Verb and preposition whose object is said or spoken of. */
export const SPEAKING: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(for|on)$/],
  ['speak', /^(of|about|out|against)$/],
  ['talk', /^(of|about)$/],
  ['warn', /^(of|about|against)$/],
  ['complain', /^(of|about)$/],
  ['comment', /^(on)$/],
  ['point', /^(to)$/],
  ['accuse', /^(of)$/],
  ['ask', /^(for|about)$/],
  ['agree', /^(to|with|on)$/],
  ['object', /^(to)$/],
  ['push', /^(for)$/],
  ['refer', /^(to)$/],
  ['react', /^(to|with)$/],
  ['respond', /^(to|with|by)$/],
  ['argue', /^(for|against)$/],
  ['boast', /^(of|about)$/],
  ['dream', /^(of)$/],
  ['plead', /^(for|to)$/],
  ['hint', /^(at)$/],
  ['allude', /^(to)$/],
  ['apologise', /^(for)$/],
  ['apologize', /^(for)$/],
  ['worry', /^(about)$/],
  ['think', /^(of|about)$/],
  ['know', /^(of|about)$/],
  ['believe', /^(in)$/],
  ['hope', /^(for)$/],
  ['disagree', /^(with)$/],
  ['testify', /^(to|about|against)$/],
  ['insist', /^(on|upon)$/],
  ['elaborate', /^(on)$/],
  ['rail', /^(against)$/],
  ['press', /^(for)$/],
  ['lobby', /^(for|against)$/],
  ['rule', /^(against|out)$/],
])

/** Nouns with a clause of what is said: "the ministry's claim that …". */
export const SAYINGS =
  words(`claim statement warning accusation allegation assertion suggestion argument promise pledge vow report
  rumour rumor belief fear hope view opinion announcement admission denial complaint insistence conclusion contention remark
  comment concern demand proposal finding prediction notion idea impression doubt charge message testimony assurance threat expectation
  suspicion recognition acknowledgment acknowledgement revelation declaration feeling speculation confession sense theory worry`)

/** Adverbs by which a report says that it passes something on. */
export const HEARSAY = words('reportedly allegedly supposedly purportedly')
