import type {Attribution} from '../../../core/claim.ts'
import type {Value} from '../../../core/value.ts'
import type {Tree} from '../../../text/tree.ts'
import {ANONYMOUS, DOCUMENTS} from '../reporting-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Public bodies and their holders: they speak for an office. */
const OFFICES =
  words(`police ministry government office department authority army military court prosecutor judge council prosecution
  spokesman spokeswoman spokesperson minister president mayor governor sheriff official regulator coroner inspector commissioner secretary
  chancellor premier ambassador embassy palace parliament senate administration navy force coastguard guard brigade state capital chief envoy
  officer captain general coalition detective investigator attorney commission fire service chair chairman cabinet inquest`)
/** Bodies that are no public office. */
const BODIES =
  words(`union company hospital firm party team club group association society museum airline bank maker agency organisation
  organization charity school university university federation board operator committee institute foundation network church fund campaign
  opposition defence defense crown business brand label studio store`)
const OUTLETS =
  words(`newspaper paper daily tabloid broadcaster magazine website radio station channel outlet media press blog journal times
  herald post tribune gazette observer telegraph guardian chronicle`)
const UNNAMED =
  words(`local villager neighbour neighbor passenger worker employee user reader friend relative colleague passer-by onlooker
  bystander fan driver survivor man woman resident some many others other another one people most few several insider source somebody someone
  everyone anybody economist scientist researcher lawyer voter trader customer shopper protester supporter opponent commentator observer`)

/** Says what kind of source speaks: a value that is a name tells person or body; else the word that heads the phrase does. */
export function sourceType(tree: Tree, head: number, value: Value | undefined, phrase: string): Attribution['type'] {
  const lemma = tree.lemma(head)
  const named = value?.kind === 'name'
  if (named && value.type === 'person') return 'person'
  if (
    named &&
    /\b(Times|Post|Herald|Journal|News|Radio|TV|Press|Tribune|Guardian|Gazette|Observer|Telegraph|Daily|Mail|Mirror)\b/.test(
      value.name,
    )
  )
    return 'outlet'
  if (DOCUMENTS.has(lemma)) return 'document'
  if (OUTLETS.has(lemma)) return 'outlet'
  if (
    /\b(anonymity|not to be named|unnamed|unidentified|familiar with|not authori[sz]ed|close to|knowledge of)\b/i.test(
      phrase,
    )
  )
    return 'anonymous'
  if (named)
    return /ministry|police|government|court|office|department|army|council|authority/i.test(value.name)
      ? 'office'
      : 'organisation'
  if (value?.kind === 'place') return 'office'
  if (ANONYMOUS.has(lemma) && lemma !== 'official' && lemma !== 'aide' && lemma !== 'diplomat') return 'anonymous'
  if (lemma === 'official' || lemma === 'aide' || lemma === 'diplomat')
    return /^(an?|one|some|two|three|several|senior) /i.test(phrase) ? 'anonymous' : 'office'
  if (OFFICES.has(lemma)) return 'office'
  if (BODIES.has(lemma)) return 'organisation'
  if (UNNAMED.has(lemma)) return tree.child(head, 'nmod:poss') === undefined ? 'anonymous' : 'person'
  if (/^(he|she|i)$/.test(lemma)) return 'person'
  if (tree.upos(head) === 'PROPN')
    return /^(UN|EU|WHO|NATO|IMF|U\.N\.|FBI)$/.test(tree.word(head)) ? 'organisation' : 'person'
  return tree.upos(head) === 'NOUN' &&
    tree.xpos(head) === 'NN' &&
    /(er|or|ist|man|woman|ian|wife|son|mother|father|daughter|widow|mum|dad|boss)$/.test(lemma)
    ? 'person'
    : 'unknown'
}
