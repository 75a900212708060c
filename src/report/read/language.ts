import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type * as EldPackage from 'eld/extrasmall'

/** The detector is loaded with the first text that is not plainly English: its tables take a tenth of a second to build. */
const load = createRequire(import.meta.url)
const detector = (): typeof EldPackage =>
  // The package names no file for `require`, only one for `import`; Node requires either.
  load(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as typeof EldPackage

/** Letters; below this a guess from letters is not worth having (headlines of one line are told wrongly about one time in five). */
const ENOUGH = 100
/** Code units handed to the detector: more changes nothing. */
const SAMPLE = 6000
/** Commonest English words that are not words of other large languages of news. */
const ENGLISH = new Set(
  'the of and to that was is for with by from at were has have said will his her their this which after had been not'.split(
    ' ',
  ),
)
/** Share of such words: English prose has 0.25 to 0.4, Dutch and German prose, which share some of them, at most 0.06. */
const SHARE = 0.12
/** The same for a few lines of figures, where one "of" may be all. */
const SHORT_SHARE = 0.04

/** BCP 47 primary tag of a text's language; `und` if it has too few letters to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  const english = words.filter((w) => ENGLISH.has(w)).length
  if (letters < ENOUGH) return english >= 1 && english >= SHORT_SHARE * words.length ? 'en' : 'und'
  if (english >= SHARE * words.length) return 'en'
  const {language} = detector().eld.detect(sample)
  return language === '' ? 'und' : language
}
