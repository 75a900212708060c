import {idOf} from '../../../core/id.ts'
import {fold} from '../../../text/fold.ts'
import type {View} from '../view.ts'
import {endOf, startOf, textOf} from '../view.ts'
import {isGivenName, lookUp} from '../gazetteer.ts'
import {caseEvidence} from './capitals.ts'
import {fullPerson, indexForms, initialsOf, linkForms, nameWords, type Form} from './link.ts'
import {piecesOf, type Piece} from './pieces.ts'
import {rolesOf} from './roles.ts'
import {findRuns} from './runs.ts'
import {bestType, emptyScore, give, isAcronym, scoreContext, scoreOwnWords, type NameType, type Score} from './types.ts'

/** A proper name of a report, typed. Those typed 'place' are handed on to the rules for places. */
export interface ProperName {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly type: NameType
  /** Rule that gave most for the type. */
  readonly rule: string
  /** Fullest form in the report. */
  readonly name: string
  readonly entity: string
  readonly roles: readonly string[]
}

interface Group {
  readonly form: Form
  readonly pieces: Piece[]
  readonly score: Score
}

/** Points from which a lone word is a person although the report gives no full name. */
const LONE_PERSON = 4

/** Contexts of one form count fully up to this many; beyond, their mean counts this many times. */
const CONTEXTS = 3

/** All proper names of a report in order, with mentions of one person or organisation sharing `entity`. */
export function findNames(view: View): ProperName[] {
  const evidence = caseEvidence(view)
  const pieces = findRuns(view, evidence).flatMap((run) => piecesOf(view, run))
  const groups = groupByForm(view, pieces)
  for (const group of groups.values()) scoreGroup(view, group)
  const brackets = bracketPairs(view, pieces, groups)
  settle([...groups.values()], brackets, groups)
  const forms = [...groups.values()].map((group) => group.form)
  const links = linkForms(forms, brackets)
  const roles = new Map<string, Set<string>>()
  for (const {form, pieces} of groups.values()) {
    if (form.type !== 'person') continue
    const full = links.get(form.key) ?? form.key
    const said = roles.get(full) ?? new Set<string>()
    for (const piece of pieces) for (const role of rolesOf(view, piece)) said.add(role)
    roles.set(full, said)
  }
  return pieces.map((piece): ProperName => {
    const group = groups.get(keyOf(view, piece))!
    const full = links.get(group.form.key) ?? group.form.key
    const target = groups.get(full)?.form ?? group.form
    const type = group.form.type
    return {
      first: piece.first,
      last: piece.end - 1,
      start: startOf(view, piece.first),
      end: endOf(view, piece.end - 1),
      type,
      rule: group.score.reason[type] === '' ? 'names:capitals' : group.score.reason[type],
      name: target.text,
      entity: idOf('e', view.report.id, target.type, full),
      roles: [...(roles.get(full) ?? [])].sort(),
    }
  })
}

const keyOf = (view: View, piece: Piece): string =>
  view.low
    .slice(piece.first, piece.end)
    .map((w) => (/^(?:\p{L}\.){2,}$/u.test(w) ? w.replace(/\./g, '') : w))
    .join(' ')

function groupByForm(view: View, pieces: readonly Piece[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const piece of pieces) {
    const key = keyOf(view, piece)
    const group = groups.get(key)
    if (group !== undefined) group.pieces.push(piece)
    else {
      const form: Form = {
        key,
        text: textOf(view, piece.first, piece.end).replace(/\s+/g, ' '),
        words: view.words.slice(piece.first, piece.end),
        type: 'other',
      }
      groups.set(key, {form, pieces: [piece], score: emptyScore()})
    }
  }
  return groups
}

function scoreGroup(view: View, {pieces, score}: Group): void {
  scoreOwnWords(view, pieces[0]!, score)
  const contexts = emptyScore()
  for (const piece of pieces) scoreContext(view, piece, contexts)
  const share = Math.min(1, CONTEXTS / pieces.length)
  for (const type of ['person', 'organisation', 'place', 'other'] as const) {
    score.points[type] += contexts.points[type] * share
    if (contexts.most[type] > score.most[type]) {
      score.most[type] = contexts.most[type]
      score.reason[type] = contexts.reason[type]
    }
  }
}

/**
 *     the Kandor Rescue Council (KRC)        KRC (Kandor Rescue Council)
 */
function bracketPairs(
  view: View,
  pieces: readonly Piece[],
  groups: ReadonlyMap<string, Group>,
): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]
    if (next === undefined || next.first !== piece.end + 1 || view.low[piece.end] !== '(' || view.low[next.end] !== ')')
      continue
    const a = groups.get(keyOf(view, piece))!.form
    const b = groups.get(keyOf(view, next))!.form
    for (const [long, short] of [
      [a, b],
      [b, a],
    ] as const) {
      if (short.words.length > 1 || !isAcronym(short.words[0]!) || long.words.length < 2) continue
      const letters = fold(short.words[0]!).replace(/[.&]/g, '')
      const initials = initialsOf(long.words, true)
      if (letters[0] === initials[0] || initials.includes(letters)) pairs.push([long.key, short.key])
    }
  }
  return pairs
}

/** Fixes the types: first by each form's own points, then parts of names follow the full ones. */
function settle(
  groups: readonly Group[],
  brackets: readonly (readonly [string, string])[],
  byKey: ReadonlyMap<string, Group>,
): void {
  for (const group of groups) group.form.type = bestType(group.score)
  const forms = groups.map((group) => group.form)
  for (const [long, short] of brackets) {
    const a = byKey.get(long)
    const b = byKey.get(short)
    if (a === undefined || b === undefined) continue
    if (a.form.type === 'person' || a.form.type === 'place')
      give(a.score, 'organisation', 2.5, 'names:acronym-in-brackets')
    a.form.type = bestType(a.score)
    if (a.form.type !== 'place') give(b.score, a.form.type, 4, 'names:acronym-in-brackets')
  }
  const index = indexForms(forms)
  const persons = (word: string): readonly Form[] => (index.get(word) ?? []).filter((form) => form.type === 'person')
  for (const group of groups) {
    const {form, score} = group
    if (form.words.length > 2 || (form.type === 'organisation' && form.words.length > 1)) continue
    const own = nameWords(form.words)
    if (own.length === 0) continue
    const fuller = persons(own.at(-1)!)
    const surname = fuller.some((p) => p !== form && endsIn(nameWords(p.words), own))
    const first = !surname && own.length === 1 && fuller.some((p) => p !== form && nameWords(p.words)[0] === own[0])
    if (surname) give(score, 'person', 4.5, 'names:surname-of-full-name')
    else if (first) give(score, 'person', isGivenName(form.text) ? 2.5 : 2, 'names:first-name-of-full-name')
    if (!surname) {
      const offices = (index.get(own[0]!) ?? []).filter(
        (f) =>
          f !== form &&
          f.type === 'organisation' &&
          f.words.length > form.words.length &&
          form.words.every((w, i) => fold(w) === fold(f.words[i]!)),
      )
      if (offices.length > 0 && lookUp(form.text).length === 0)
        give(score, 'organisation', 2.5, 'names:start-of-full-name')
    }
    form.type = bestType(score)
  }
  // News names a person in full once: a lone word that is part of no full name, and has no title, is hardly one.
  for (const group of groups) {
    const {form, score, pieces} = group
    if (
      form.words.length > 1 ||
      form.type !== 'person' ||
      isGivenName(form.text) ||
      pieces.some((piece) => piece.title !== undefined) ||
      score.reason.person.startsWith('names:surname') ||
      score.points.person >= LONE_PERSON
    )
      continue
    score.points.person -= 1.5
    give(score, 'organisation', 1, 'names:lone-word')
    form.type = bestType(score)
  }
  // A lone word with nothing known about it that fits a full name of a person.
  for (const {form, score} of groups)
    if (form.type === 'other' && form.words.length === 1 && fullPerson(form, index) !== undefined) {
      give(score, 'person', 2, 'names:surname-of-full-name')
      form.type = bestType(score)
    }
}

const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((w, i) => long[long.length - short.length + i] === w)
