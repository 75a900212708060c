/** Words written in more than one way by one desk or another, brought to one form: a desk's style is no change. */

const SAME: Readonly<Record<string, string>> = {
  percent: '%', pct: '%', 'p.m': 'pm', 'p.m.': 'pm', 'a.m': 'am', 'a.m.': 'am',
  jan: 'january', feb: 'february', apr: 'april', jun: 'june', jul: 'july', aug: 'august', sept: 'september',
  sep: 'september', oct: 'october', nov: 'november', dec: 'december',
  mon: 'monday', tue: 'tuesday', tues: 'tuesday', wed: 'wednesday', thu: 'thursday', thur: 'thursday', thurs: 'thursday',
  fri: 'friday',
  kilometre: 'km', kilometres: 'km', kilometer: 'km', kilometers: 'km', kms: 'km', metre: 'm', metres: 'm', meter: 'm',
  meters: 'm', millimetre: 'mm', millimetres: 'mm', millimeter: 'mm', millimeters: 'mm', centimetre: 'cm',
  centimetres: 'cm', centimeters: 'cm', kilogram: 'kg', kilograms: 'kg', kilogramme: 'kg', kilogrammes: 'kg', kilos: 'kg',
  mn: 'million', mln: 'million', bn: 'billion', bln: 'billion', k: 'thousand', tn: 'trillion',
  eur: '€', euro: '€', euros: '€', usd: '$', dollar: '$', dollars: '$', gbp: '£', pound: '£', pounds: '£',
  us: 'us', 'u.s': 'us', 'u.s.': 'us', uk: 'uk', 'u.k': 'uk', 'u.k.': 'uk', un: 'un', 'u.n': 'un', 'u.n.': 'un',
  'e.u.': 'eu', "n't": 'not', nt: 'not', ca: 'can', wo: 'will', '’s': 's', "'s": 's', '’': 's', '’ve': 'have', "'ve": 'have',
  "'re": 'are', '’re': 'are', "'ll": 'will', '’ll': 'will', tyre: 'tire', tyres: 'tires', grey: 'gray',
  programme: 'program', programmes: 'programs', defence: 'defense', offence: 'offense', licence: 'license',
  cheque: 'check', kerb: 'curb', plough: 'plow', ploughed: 'plowed', ageing: 'aging', judgement: 'judgment',
  whilst: 'while', amongst: 'among', towards: 'toward', afterwards: 'afterward', upon: 'on', mr: 'mr', 'mr.': 'mr',
  'mrs.': 'mrs', 'ms.': 'ms', 'dr.': 'dr', 'st.': 'st', doctor: 'dr', 'no.': 'no.', '&': 'and', o: 'oclock',
} // prettier-ignore

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
export const DIGITS: ReadonlyMap<string, string> = new Map([
  ...NUMBER_WORDS.map((word, n): [string, string] => [word, String(n)]),
  ...TENS.map((word, n): [string, string] => [word, String(30 + 10 * n)]),
])

/** British to American spelling by ending; only used to compare, so a wrong guess for both sides does no harm. */
function american(word: string): string {
  if (word.length < 5) return word
  if (/is(?:e|ed|es|ing|ation|ations)$/.test(word)) return word.replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
  if (/ys(?:e|ed|es|ing)$/.test(word)) return word.replace(/ys(e|ed|es|ing)$/, 'yz$1')
  if (/[aeiou][^aeiou]+our(?:s|ed|ing|ite|able|ful|hood)?$/.test(word))
    return word.replace(/our(s|ed|ing|ite|able|ful|hood)?$/, 'or$1')
  if (/[bt]re[sd]?$/.test(word)) return word.replace(/re([sd]?)$/, 'er$1')
  // "travelled", "initialling"; but not "killed", "recalled", "installed".
  if (word.length >= 8 && /(?:ell|(?<!c|st)all)(?:ed|ing|er|ers)$/.test(word))
    return word.replace(/ll(ed|ing|er|ers)$/, 'l$1')
  if (word.endsWith('ogue')) return word.replace(/ogue$/, 'og')
  return word
}

const MARKS = /\p{M}/gu

/** The form in which words are compared: lower case, no accents, one spelling, small numbers in digits. */
export function fold(word: string): string {
  const low = word.toLowerCase().normalize('NFKD').replace(MARKS, '').replace(/[’‘]/g, "'")
  const same = Object.hasOwn(SAME, low) ? SAME[low] : undefined
  if (same !== undefined) return same
  const digits = DIGITS.get(low)
  if (digits !== undefined) return digits
  if (/^\d{1,3}(?:,\d{3})+$/.test(low)) return low.replaceAll(',', '')
  return american(low)
}

/** Past forms that no ending shows, of verbs that news uses. */
const PAST: Readonly<Record<string, string>> = {
  took: 'take', taken: 'take', went: 'go', gone: 'go', gave: 'give', given: 'give', came: 'come', saw: 'see', seen: 'see',
  began: 'begin', begun: 'begin', held: 'hold', met: 'meet', left: 'leave', made: 'make', found: 'find', paid: 'pay', won: 'win',
  lost: 'lose', sent: 'send', sold: 'sell', bought: 'buy', brought: 'bring', caught: 'catch', struck: 'strike', fell: 'fall',
  fallen: 'fall', rose: 'rise', risen: 'rise', broke: 'break', broken: 'break', spoke: 'speak', spoken: 'speak', drove: 'drive',
  driven: 'drive', stole: 'steal', stolen: 'steal', shot: 'shoot', kept: 'keep', built: 'build', led: 'lead', ran: 'run',
  stood: 'stand', wrote: 'write', written: 'write', chose: 'choose', chosen: 'choose', fought: 'fight', flew: 'fly', grew: 'grow',
  sank: 'sink', sunk: 'sink', withdrew: 'withdraw', withdrawn: 'withdraw', became: 'become', saying: 'say', said: 'say', told: 'tell',
} // prettier-ignore

/** A rough stem of a folded form: enough to see "ban" in "banned" and "arrest" in "arrests" (after Porter 1980, cut short). */
export function stem(form: string): string {
  let word = Object.hasOwn(PAST, form) ? PAST[form]! : form
  if (word.length > 4 && word.endsWith('ies')) word = `${word.slice(0, -3)}y`
  else if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1)
  if (word.length > 5 && word.endsWith('ing')) word = single(word.slice(0, -3))
  else if (word.length > 4 && word.endsWith('ed')) word = single(word.slice(0, -2))
  if (word.length > 5 && word.endsWith('ly')) word = word.slice(0, -2)
  if (word.length > 4 && !/[ie]r$/.test(word) && word.endsWith('e')) word = word.slice(0, -1)
  if (word.length > 4 && word.endsWith('y')) word = `${word.slice(0, -1)}i`
  return word
}

const single = (word: string): string =>
  word.length > 3 && word.at(-1) === word.at(-2) && !/[lsz]$/.test(word) ? word.slice(0, -1) : word
