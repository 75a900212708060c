import {fold} from '../../../text/fold.ts'
import type {NameType} from './types.ts'

/** All mentions of one form of a name in a report. */
export interface Form {
  /** Folded words joined by spaces. */
  readonly key: string
  /** As first written. */
  readonly text: string
  readonly words: readonly string[]
  type: NameType
}

/** Form key of the fullest form that a form stands for; itself if none. */
export type Links = ReadonlyMap<string, string>

const PARTICLE = /^(?:al|el|de|da|do|dos|del|della|van|von|der|den|bin|ibn|ben|la|le|st\.?|saint|-|jr\.?|sr\.?)$/

/** Words of a person's name that can stand for it alone: initials and particles left out. */
export const nameWords = (words: readonly string[]): string[] =>
  words
    .map(fold)
    .filter((w) => !PARTICLE.test(w) && !/^\p{L}\.?$/u.test(w))
    .map((w) => w.replace(/^(?:al|el)-/, ''))

/** "National Rescue Council" → "nrc": first letters of its words, small words left out. */
export const initialsOf = (words: readonly string[], withSmall = false): string =>
  words
    .map(fold)
    .filter(
      (w) => /^[\p{L}\d]/u.test(w) && (withSmall || !/^(?:of|the|and|for|on|in|de|la|du|des|del|to|against)$/.test(w)),
    )
    .flatMap((w) => w.split('-'))
    .map((w) => w[0] ?? '')
    .join('')

const plain = (acronym: string): string => fold(acronym).replace(/[.&]/g, '')

/**
 * Which forms of a report name the same: surname ↔ full name, acronym ↔ expansion, a shorter name of an organisation.
 * A form that fits two full names is linked to neither.
 * @param brackets pairs of form keys seen as "Expansion (ACRONYM)" or the other way round
 */
export function linkForms(forms: readonly Form[], brackets: readonly (readonly [string, string])[]): Links {
  const links = new Map<string, string>()
  for (const [long, short] of brackets) if (long !== short) links.set(short, long)
  const index = indexForms(forms)
  for (const form of forms) {
    if (links.has(form.key)) continue
    const full =
      form.type === 'person' ? fullPerson(form, index) : form.type === 'place' ? undefined : fullOffice(form, index)
    if (full !== undefined) links.set(form.key, full.key)
  }
  const resolved = new Map<string, string>()
  for (const form of forms) {
    let at = form.key
    const seen = new Set([at])
    for (let up = links.get(at); up !== undefined && !seen.has(up); up = links.get(at)) {
      at = up
      seen.add(up)
    }
    resolved.set(form.key, at)
  }
  return resolved
}

/** Forms of a report by each of their words, and by their initials. */
export type FormIndex = ReadonlyMap<string, readonly Form[]>

/** A word that more forms than this hold tells nothing. */
const MOST = 100

export function indexForms(forms: readonly Form[]): FormIndex {
  const index = new Map<string, Form[]>()
  const file = (key: string, form: Form): void => {
    const filed = index.get(key)
    if (filed === undefined) index.set(key, [form])
    else if (filed.length < MOST && filed.at(-1) !== form) filed.push(form)
  }
  for (const form of forms) {
    if (form.words.length < 2) continue
    for (const word of new Set([...nameWords(form.words), ...form.words.map(fold)])) file(word, form)
    for (const initials of new Set([initialsOf(form.words), initialsOf(form.words, true)]))
      file(`${initials} initials`, form)
  }
  return index
}

/** The one fuller name of a person that this form is part of. A surname outranks a first name. */
export function fullPerson(form: Form, index: FormIndex): Form | undefined {
  const own = nameWords(form.words)
  if (own.length === 0) return undefined
  const fuller = (index.get(own.at(-1)!) ?? []).filter(
    (f) => f !== form && f.type === 'person' && nameWords(f.words).length > own.length,
  )
  const asSurname = fuller.filter((f) => endsWith(nameWords(f.words), own))
  const pick = (found: readonly Form[]): Form | undefined => {
    if (found.length <= 1) return found[0]
    // "Ola Brandt" and "Ola Erik Brandt" are one person: the longest, if it holds all the others.
    const longest = [...found].sort((a, b) => b.words.length - a.words.length)[0]!
    const all = new Set(nameWords(longest.words))
    return found.every((f) => nameWords(f.words).every((w) => all.has(w))) ? longest : undefined
  }
  if (asSurname.length > 0) return pick(asSurname)
  const within = fuller.filter((f) => isWithin(nameWords(f.words), own))
  return pick(within)
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((w, i) => long[long.length - short.length + i] === w)

/** The words of `short`, in order, among those of `long`. */
function isWithin(long: readonly string[], short: readonly string[]): boolean {
  let i = 0
  for (const w of long) if (w === short[i]) i++
  return i === short.length
}

function fullOffice(form: Form, index: FormIndex): Form | undefined {
  const longer = (key: string): readonly Form[] =>
    (index.get(key) ?? []).filter((f) => f !== form && f.type === form.type && f.words.length > form.words.length)
  if (form.words.length === 1 && /^[\p{Lu}\d.&]+$/u.test(form.text)) {
    const acronym = plain(form.text)
    const found = acronym.length > 1 ? longer(`${acronym} initials`) : []
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  const own = form.words.map(fold)
  const found = longer(own[0]!).filter((f) => {
    const long = f.words.map(fold)
    return endsWith(long, own) ? own.length > 1 : own.every((w, i) => long[i] === w)
  })
  return found.length === 1 ? found[0] : undefined
}
