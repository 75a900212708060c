import type {Range} from '../core/span.ts'

/**
 * A model answers one narrow question about text it is handed. It sees no report, makes no id and sets no threshold;
 * whoever asks decides what an answer is worth. Same text, same answer.
 */

/** A range of the text with a label, as a model would put it ("person", 0.93). */
export interface Labelled extends Range {
  readonly label: string
  /** 0 to 1; 1 for a model that only chooses. */
  readonly score: number
}

/** Labels on ranges: names, times, roles. */
export interface Tagger {
  readonly name: string
  /** Labels this model can give. */
  readonly labels: readonly string[]
  /** Sorted by start; offsets are UTF-16 code units of `text`. */
  readonly tag: (text: string) => readonly Labelled[]
}

/** How two texts stand. */
export interface Relater {
  readonly name: string
  /** 0 to 1 each; they need not sum to 1. */
  readonly relate: (a: string, b: string) => {readonly same: number; readonly conflict: number}
}

/** Texts as unit vectors whose inner product is their likeness. */
export interface Embedder {
  readonly name: string
  readonly dimensions: number
  readonly embed: (texts: readonly string[]) => readonly Float32Array[]
}
