import {lookUp} from '../gazetteer.ts'
import type {View} from '../view.ts'
import {wordTable} from '../word-table.ts'

/** ISO 4217 code by sign before the figures. "$" alone is the US dollar. */
const SIGNS = wordTable<string>({
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  mx$: 'MXN',
  j$: 'JMD',
  tt$: 'TTD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₡': 'CRC',
  '₲': 'PYG',
  rs: 'INR',
  'rs.': 'INR',
  rm: 'MYR',
  rp: 'IDR',
  sfr: 'CHF',
  kr: 'SEK',
  ksh: 'KES',
  dh: 'AED',
  dhs: 'AED',
  sr: 'SAR',
  tk: 'BDT',
  n$: 'NAD',
  'gh₵': 'GHS',
  ghs: 'GHS',
  'e£': 'EGP',
  le: 'EGP',
  r: 'ZAR',
  元: 'CNY',
})
export const ISO = new Set(
  'USD EUR GBP JPY CNY RMB CHF CAD AUD NZD HKD SGD TWD INR PKR BDT LKR NPR RUB UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS EGP SAR AED QAR KWD BHD OMR JOD IRR IQD NGN KES UGX TZS GHS ZAR ETB MAD DZD TND XOF XAF BRL ARS CLP COP PEN MXN UYU BOB VES PYG KRW THB MYR IDR PHP VND MMK KZT UZS GEL AMD AZN'.split(
    ' ',
  ),
)

/** Currency by its word and, where one word serves many countries, by the nationality before it. */
const WORDS = wordTable<string>({
  dollar: 'USD',
  dollars: 'USD',
  buck: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  quid: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  won: 'KRW',
  rupee: 'INR',
  rupees: 'INR',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  real: 'BRL',
  reais: 'BRL',
  reals: 'BRL',
  rand: 'ZAR',
  rands: 'ZAR',
  naira: 'NGN',
  lira: 'TRY',
  liras: 'TRY',
  peso: 'MXN',
  pesos: 'MXN',
  franc: 'CHF',
  francs: 'CHF',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  kronas: 'SEK',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  forints: 'HUF',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  hryvnya: 'UAH',
  shekel: 'ILS',
  shekels: 'ILS',
  dirham: 'AED',
  dirhams: 'AED',
  riyal: 'SAR',
  riyals: 'SAR',
  rial: 'IRR',
  rials: 'IRR',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  taka: 'BDT',
  bolivar: 'VES',
  bolivars: 'VES',
  bolivares: 'VES',
  sol: 'PEN',
  soles: 'PEN',
  cedi: 'GHS',
  cedis: 'GHS',
  birr: 'ETB',
  tenge: 'KZT',
  lari: 'GEL',
  leu: 'RON',
  lei: 'RON',
  lev: 'BGN',
  leva: 'BGN',
  koruna: 'CZK',
  korunas: 'CZK',
  koruny: 'CZK',
  shilling: 'KES',
  shillings: 'KES',
  dinar: 'RSD',
  dinars: 'RSD',
  guarani: 'PYG',
  guaranies: 'PYG',
  som: 'KGS',
  manat: 'AZN',
  kyat: 'MMK',
  afghani: 'AFN',
  afghanis: 'AFN',
  dram: 'AMD',
  drams: 'AMD',
  quetzals: 'GTQ',
  quetzales: 'GTQ',
  lempiras: 'HNL',
  kwacha: 'ZMW',
  pula: 'BWP',
  metical: 'MZN',
  meticais: 'MZN',
  kwanza: 'AOA',
  kwanzas: 'AOA',
  riel: 'KHR',
  kip: 'LAK',
  tugrik: 'MNT',
  tugriks: 'MNT',
})
const NATIONAL = wordTable<Readonly<Record<string, string>>>({
  dollar: {
    australian: 'AUD',
    canadian: 'CAD',
    'new zealand': 'NZD',
    'hong kong': 'HKD',
    singapore: 'SGD',
    taiwan: 'TWD',
    jamaican: 'JMD',
    fijian: 'FJD',
    namibian: 'NAD',
    zimbabwean: 'ZWL',
    us: 'USD',
    american: 'USD',
    'u.s.': 'USD',
    liberian: 'LRD',
  },
  pound: {egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG', british: 'GBP', sterling: 'GBP'},
  rupee: {
    pakistani: 'PKR',
    'sri lankan': 'LKR',
    nepalese: 'NPR',
    nepali: 'NPR',
    mauritian: 'MUR',
    indian: 'INR',
    indonesian: 'IDR',
  },
  peso: {
    mexican: 'MXN',
    argentine: 'ARS',
    argentinian: 'ARS',
    philippine: 'PHP',
    chilean: 'CLP',
    colombian: 'COP',
    uruguayan: 'UYU',
    cuban: 'CUP',
    dominican: 'DOP',
  },
  franc: {swiss: 'CHF', cfa: 'XOF', congolese: 'CDF', rwandan: 'RWF', burundian: 'BIF', guinean: 'GNF'},
  krone: {norwegian: 'NOK', danish: 'DKK'},
  krona: {swedish: 'SEK', icelandic: 'ISK'},
  kronor: {swedish: 'SEK', icelandic: 'ISK'},
  dinar: {
    kuwaiti: 'KWD',
    iraqi: 'IQD',
    jordanian: 'JOD',
    serbian: 'RSD',
    tunisian: 'TND',
    algerian: 'DZD',
    libyan: 'LYD',
    bahraini: 'BHD',
  },
  dirham: {moroccan: 'MAD', uae: 'AED', emirati: 'AED'},
  riyal: {saudi: 'SAR', qatari: 'QAR', yemeni: 'YER', omani: 'OMR'},
  rial: {iranian: 'IRR', omani: 'OMR', yemeni: 'YER'},
  shilling: {kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS'},
  leu: {moldovan: 'MDL', romanian: 'RON'},
  lei: {moldovan: 'MDL', romanian: 'RON'},
  ruble: {belarusian: 'BYN', russian: 'RUB'},
  rouble: {belarusian: 'BYN', russian: 'RUB'},
})

const GLUED = /^(R|Rs|RM|Rp|Tk|N|Sh|Ksh|KSh|Dhs?|SR|QR|KD|BD|P|Bt|RMB|SFr|Fr|K)(\d[\d,.]*)$/
const GLUED_CODES = wordTable<string>({
  R: 'ZAR',
  Rs: 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  Tk: 'BDT',
  N: 'NGN',
  Sh: 'KES',
  Ksh: 'KES',
  K: 'ZMW',
  KSh: 'KES',
  Dh: 'AED',
  Dhs: 'AED',
  SR: 'SAR',
  QR: 'QAR',
  KD: 'KWD',
  BD: 'BHD',
  P: 'PHP',
  Bt: 'THB',
  RMB: 'CNY',
  SFr: 'CHF',
  Fr: 'CHF',
})

/** "R14 billion", "Rs500": the sign and the figures in one token. "R14" alone is a road. */
export function gluedMoney(word: string, next: string): {readonly code: string; readonly figures: string} | null {
  const parts = GLUED.exec(word)
  if (parts === null) return null
  const figures = parts[2]!
  if (
    !/^(?:million|billion|trillion|thousand|crore|lakh|m|bn|mn|tn)$/.test(next) &&
    !/,\d{3}/.test(figures) &&
    !/^(?:R(?:s|M|p|MB)|Tk|K[sS]h|Dhs?|SFr|Bt)$/.test(parts[1]!)
  )
    return null
  return {code: GLUED_CODES[parts[1]!]!, figures}
}

/** ISO code of a sign or code before figures ("US$", "EUR"); undefined if the token is none. */
export function currencySign(view: View, i: number): string | undefined {
  const low = view.low[i]
  if (low === undefined) return undefined
  if (ISO.has(view.words[i]!)) return view.words[i] === 'RMB' ? 'CNY' : view.words[i]
  if (/^(?:le|sr|r|tk|rp)$/.test(low) && view.words[i] === low) return undefined
  if (/^(?:kr|dh)$/.test(low) && !/^\d/.test(view.low[i + 1] ?? '')) return undefined
  if (low === 'r' && view.gap[i + 1] === 1) return undefined
  return SIGNS[low]
}

export interface Money {
  readonly end: number
  readonly code: string
  /** 0.01 for cents. */
  readonly factor: number
}

/** "dollars", "Swiss francs", "US cents", "EUR" behind a number. */
export function currencyAfter(view: View, i: number): Money | null {
  const {low, words} = view
  for (const [width, at] of [
    [3, i + 2],
    [2, i + 1],
    [1, i],
  ] as const) {
    const word = low[at]
    if (word === undefined) continue
    const before = low.slice(i, at).join(' ')
    const singular = word === 'kroner' ? 'krone' : word.replace(/s$/, '')
    if (width > 1) {
      const code = (NATIONAL[word] ?? NATIONAL[singular])?.[before]
      if (code !== undefined) return {end: at + 1, code, factor: 1}
      // "Turkish lira": a nationality word that adds nothing
      const plain = WORDS[word]
      if (plain !== undefined && lookUp(words.slice(i, at).join(' ')).some((row) => row.level === 'D'))
        return {end: at + 1, code: plain, factor: 1}
      if ((word === 'cents' || word === 'cent') && /^(?:us|u\.s\.|american|euro)$/.test(before))
        return {end: at + 1, code: before === 'euro' ? 'EUR' : 'USD', factor: 0.01}
      continue
    }
    if (ISO.has(words[at]!)) return {end: at + 1, code: words[at] === 'RMB' ? 'CNY' : words[at]!, factor: 1}
    if (/^[$£€¥₹]$/.test(word)) return {end: at + 1, code: SIGNS[word]!, factor: 1}
    if (word === 'cents' || word === 'cent' || word === '¢') return {end: at + 1, code: 'USD', factor: 0.01}
    if (word === 'pence' || (word === 'p' && view.gap[at] === 0)) return {end: at + 1, code: 'GBP', factor: 0.01}
    // "won" and "sol", "real", "som" are other words too: only behind a scale or figures with no verb reading.
    if (word === 'won' && !/(?:ion|000|rd|nd)$/.test(low[at - 1] ?? '') && !/,\d{3}$/.test(low[at - 1] ?? '')) continue
    if (word === 'real' || word === 'sol' || word === 'som' || word === 'dong') continue
    if (word in WORDS) return {end: at + 1, code: WORDS[word]!, factor: 1}
    if (word === 'pound' || word === 'pounds')
      return weighs(view, i, at) ? {end: at + 1, code: 'lb', factor: 1} : {end: at + 1, code: 'GBP', factor: 1}
  }
  return null
}

/** "weighing 40 pounds", "40 pounds of cocaine", "a 40-pound child": mass, not money. */
function weighs(view: View, i: number, at: number): boolean {
  const {low} = view
  if (
    /^(?:of|heavier|lighter|overweight)$/.test(low[at + 1] ?? '') &&
    !/^(?:taxpayer|public|tax|damage)/.test(low[at + 2] ?? '')
  )
    return true
  for (let k = Math.max(0, i - 7); k < i; k++)
    if (/^(?:weigh|weighs|weighed|weighing|lost|heavy|lift|lifted|weight)$/.test(low[k]!)) return true
  return /^(?:baby|boy|girl|man|woman|bomb|shell|fish|dog|bear|stone|rock|warhead|bag|sack)$/.test(low[at + 1] ?? '')
}
