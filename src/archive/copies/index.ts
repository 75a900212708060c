import {postings} from '../../text/postings.ts'
import {printsOf} from './prints.ts'

/** A report that is held, and how much of a given one it has. */
export interface HeldCopy {
  readonly id: string
  /** Passages of the given report (about one in eight words begins one) that it has word for word. */
  readonly shared: number
  /** The same as a share of the passages of the shorter of the two, 0 to 1: about the share of its words that are copied. */
  readonly share: number
}

/** Finds copies of a report among very many. */
export interface CopyIndex {
  /** Takes in a report under a name. */
  readonly add: (id: string, text: string) => void
  /**
   * Reports that share some fifty words in a row or more with a text, or a quarter of the shorter of the two, the likest
   * first. A copied paragraph is enough; a text rewritten sentence by sentence is not found.
   */
  readonly find: (text: string) => HeldCopy[]
  /** Reports held. */
  readonly size: number
  /** Bytes of memory taken, ids left out. */
  readonly bytes: number
}

/** Prints of a report of 600 words, about: two in eighteen of its runs of eight words. */
const PRINTS_A_REPORT = 70
/** Passages two reports must share: one alone may be chance. */
const LEAST_SHARED = 2
/** So many passages (some fifty words), or this share of the shorter report, are more than an outlet's standing lines. */
const ENOUGH_SHARED = 5
const ENOUGH_SHARE = 0.25

/**
 * An index of copies, in memory: for each report some 70 hashes of runs of eight words, chosen by winnowing, so that any
 * 24 words in a row that two reports share are found. About one kilobyte a report.
 *
 * @param expected how many reports will be held, about: the table is made for so many.
 */
export function copyIndex(expected: number): CopyIndex {
  const index = postings(expected * PRINTS_A_REPORT)
  const ids: string[] = []
  const counts: number[] = []
  return {
    add(id, text) {
      const prints = printsOf(text)
      index.add(prints)
      ids.push(id)
      counts.push(prints.length)
    },
    find(text) {
      const prints = printsOf(text)
      return index
        .find(prints, Math.min(LEAST_SHARED, Math.max(1, prints.length)))
        .map(({holder, shared}) => ({
          id: ids[holder]!,
          shared,
          share: Math.min(1, shared / Math.max(1, Math.min(prints.length, counts[holder]!))),
        }))
        .filter(({shared, share}) => shared >= ENOUGH_SHARED || share >= ENOUGH_SHARE)
    },
    get size() {
      return index.size
    },
    get bytes() {
      return index.bytes + 8 * counts.length
    },
  }
}
