import type {UnitSlot} from '../../../core/edition.ts'
import type {Beside, Hunk} from '../beside.ts'
import {CAPITAL, FIRST, QUOTED, type Words} from '../words.ts'

/** One side of a change: words (half-open, never empty) and what they say. */
export interface Side {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** A typed difference between a sentence and what it was made from. */
export interface Change {
  readonly slot: UnitSlot
  /** `figure-differs`, `negation-lost` … */
  readonly rule: string
  readonly parent: Side
  readonly child: Side
  /** 0 to 1. */
  readonly sure: number
  readonly wouldChangeIf: string
}

/** The words of a range as the report writes them. */
export const phrase = (words: Words, from: number, to: number): string =>
  from >= to ? '' : words.text.slice(words.start[from], words.end[to - 1]).replace(/\s+/g, ' ')

/** A side that has words: where a change only took words away, the neighbour that stayed stands for the place. */
export function sideOf(words: Words, from: number, to: number, bounds: {start: number; end: number}): Side {
  if (from < to) return {from, to, value: phrase(words, from, to)}
  const at = Math.min(Math.max(from, bounds.start), Math.max(bounds.start, bounds.end - 1))
  return {from: at, to: Math.min(at + 1, words.count), value: ''}
}

export const isCapital = (words: Words, i: number): boolean => (words.flags[i]! & CAPITAL) !== 0
export const isFirst = (words: Words, i: number): boolean => (words.flags[i]! & FIRST) !== 0
export const isQuoted = (words: Words, i: number): boolean => (words.flags[i]! & QUOTED) !== 0

/** Forms of the words of one side of a hunk. */
export const parentForms = ({parent}: Beside, h: Hunk): readonly string[] => parent.form.slice(h.p0, h.p1)
export const childForms = ({child}: Beside, h: Hunk): readonly string[] => child.form.slice(h.c0, h.c1)
