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
  officer captain general coalition detective investigator attorney commission fire service chair chairman cabinet inquest jury cop crown tribunal`)
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

/** Texts that speak, beside those of `DOCUMENTS`. */
const TEXTS =
  words(`file audit paper website results result figure minutes record data draft list dossier account transcript agreement contract
  research finding analysis article footage video image photo budget resolution treaty`)
const PERSONAL =
  /(er|or|ist|ian|ant|man|woman|wife|husband|son|mother|father|daughter|widow|mum|dad|gran|grandmother|boss|lad|nurse|coach|friend|doctor|brother|sister|parent|aunt|uncle|captain|mate|guide|boy|girl|lady|kid|victim|lawyer|friend)$/

/** Says what kind of source speaks: a value that is a name tells person or body; else the word that heads the phrase does. */
export function sourceType(tree: Tree, head: number, value: Value | undefined, phrase: string): Attribution['type'] {
  const lemma = tree.lemma(head)
  const named = value?.kind === 'name'
  if (named && value.type === 'person') return 'person'
  if (/^(he|she|i)$/.test(lemma)) return 'person'
  const outlet = named
    ? /\b(Times|Post|Herald|Journal|News|Radio|TV|Press|Tribune|Guardian|Gazette|Observer|Telegraph|Daily|Mail|Mirror)\b/.test(
        value.name,
      )
    : /\bnews agency$/i.test(phrase)
  if (outlet) return 'outlet'
  if (DOCUMENTS.has(lemma) || TEXTS.has(lemma)) return 'document'
  if (OUTLETS.has(lemma)) return 'outlet'
  if (UNWILLING.test(phrase)) return 'anonymous'
  if (named)
    return /ministry|police|government|court|office|department|army|council|authority/i.test(value.name)
      ? 'office'
      : 'organisation'
  if (value?.kind === 'place') return 'office'
  const related = tree.child(head, 'nmod:poss') !== undefined
  const indefinite = /^(an?|one|some|another|other|two|three|four|several|many|most|few|senior) /i.test(phrase)
  if (OFFICIALS.test(lemma)) return indefinite ? 'anonymous' : 'office'
  if (OFFICES.has(lemma)) return 'office'
  if (BODIES.has(lemma)) return 'organisation'
  if (tree.upos(head) === 'PROPN') return /^[A-Z.]{2,6}$/.test(tree.word(head)) ? 'organisation' : 'person'
  if (ANONYMOUS.has(lemma) || UNNAMED.has(lemma)) return related ? 'person' : 'anonymous'
  if (tree.upos(head) !== 'NOUN' || !PERSONAL.test(lemma)) return 'unknown'
  return !related && (indefinite || tree.xpos(head) === 'NNS') ? 'anonymous' : 'person'
}

const UNWILLING =
  /\b(anonymity|not to be named|unnamed|unidentified|familiar with|not authori[sz]ed|close to|knowledge of)\b/i
const OFFICIALS = /^(official|aide|diplomat|envoy)$/
