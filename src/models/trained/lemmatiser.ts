import {irregularBase} from './irregular-verbs.ts'

/** What the lemmatiser knows beside its rules. */
export interface LemmaModel {
  /** `${form} ${Penn tag}` → lemma, forms in small letters, for what the rules get wrong ("went VBD" → "go"). */
  readonly exceptions: ReadonlyMap<string, string>
  /** Lemmas seen as verbs, nouns and adjectives: preferred among what the rules allow. */
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  /** Frequency rank of a word in small letters, 1 = most frequent; 0 if it is not known. */
  readonly rankOf: (word: string) => number
}

const VOWEL = /[aeiouy]/
const isVowel = (c: string): boolean => 'aeiou'.includes(c)

/** A short stem that would have doubled its last letter: "hop" would give "hopped", so "hoped" is from "hope". */
function wouldDouble(stem: string): boolean {
  const n = stem.length
  if (n < 3 || n > 4) return false
  const last = stem.charAt(n - 1)
  return (
    !isVowel(last) &&
    !'wxy'.includes(last) &&
    isVowel(stem.charAt(n - 2)) &&
    !isVowel(stem.charAt(n - 3)) &&
    // Two vowels in all ("edit") are two syllables.
    !isVowel(stem.charAt(0))
  )
}

/** The most likely of some candidates: a known lemma of the class first, then the most frequent word, then the first. */
function choose(candidates: readonly string[], known: ReadonlySet<string>, model: LemmaModel): string {
  let best = candidates[0]!
  let bestScore = -1
  for (const [i, candidate] of candidates.entries()) {
    const rank = model.rankOf(candidate)
    const score = (known.has(candidate) ? 1e9 : 0) + (rank > 0 ? 1e8 - rank * 100 : 0) + (candidates.length - i)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

/**
 * The likeliest stem of an inflected form. The form itself is no rival of a known stem, however much more often it is met:
 *
 *     four people drowned     crews demolished the tower
 *                 ^^^^^ drown         ^^^^^^^^ demolish, though "demolished" is the more frequent word
 */
function chooseStem(form: string, stems: readonly string[], known: ReadonlySet<string>, model: LemmaModel): string {
  const isWord = stems.some((stem) => known.has(stem) || model.rankOf(stem) > 0)
  return isWord ? choose(stems, known, model) : choose([...stems, form], known, model)
}

/** Stems of a form that ends in -ed, -ing, -er or -est, likeliest first. */
function stems(form: string, ending: string): string[] {
  const stem = form.slice(0, form.length - ending.length)
  if (stem.length < 2 || !VOWEL.test(stem)) return []
  const last = stem.charAt(stem.length - 1)
  if (stem.endsWith('i') && ending !== 'ing') return [`${stem.slice(0, -1)}y`, `${stem}e`]
  if (last === stem.charAt(stem.length - 2) && !isVowel(last) && !'lsfz'.includes(last))
    return [stem.slice(0, -1), stem]
  if (last === stem.charAt(stem.length - 2) && !isVowel(last)) return [stem, stem.slice(0, -1)]
  if (wouldDouble(stem)) return [`${stem}e`, stem]
  // "-ate", "-ize", "-ce", "-ge", "-ve", "-ue" and a consonant with l want their e back; others mostly do not.
  return /(?:[^aeiou]l|at|iz|is|c|[aeiournld]g|v|u|[aeiou]s|ur|ut)$/.test(stem)
    ? [`${stem}e`, stem]
    : [stem, `${stem}e`]
}

function unPlural(form: string): string[] {
  if (form.length < 3 || !form.endsWith('s') || form.endsWith('ss') || form.endsWith('us') || form.endsWith('is'))
    return [form]
  if (form.endsWith('ies') && form.length > 4) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  if (/(?:[sxz]|[cs]h|ss)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)]
  if (form.endsWith('oes')) return [form.slice(0, -2), form.slice(0, -1)]
  return [form.slice(0, -1)]
}

/**
 * The dictionary form of a word, given its tags. Small letters but for proper nouns, which stay as they are written.
 *
 * @param xpos Penn tag: what decides the rule.
 */
export function lemmaOf(word: string, upos: string, xpos: string, model: LemmaModel): string {
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return word
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (upos === 'PROPN')
    return xpos === 'NNP' || xpos === 'NNPS' ? word : (model.exceptions.get(`${lower} ${xpos}`) ?? word)
  const irregular = irregularBase(lower, xpos)
  if (irregular !== undefined) return irregular
  const exception = model.exceptions.get(`${lower} ${xpos}`)
  if (exception !== undefined) return exception
  return lemmaByRule(lower, xpos, model)
}

/** The rules alone. `lower`: the form in small letters. */
export function lemmaByRule(lower: string, xpos: string, model: LemmaModel): string {
  switch (xpos) {
    case 'NNS':
      return choose(unPlural(lower), model.nouns, model)
    case 'VBZ':
      return choose(unPlural(lower), model.verbs, model)
    case 'VBD':
    case 'VBN':
      return lower.endsWith('ed') ? chooseStem(lower, stems(lower, 'ed'), model.verbs, model) : lower
    case 'VBG':
      return lower.endsWith('ing') ? chooseStem(lower, stems(lower, 'ing'), model.verbs, model) : lower
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') ? choose([...stems(lower, 'er'), lower], model.adjectives, model) : lower
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') ? choose([...stems(lower, 'est'), lower], model.adjectives, model) : lower
    default:
      return lower
  }
}
