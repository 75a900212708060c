import type {Syntax} from '../../text/tokens.ts'
import {UPOS} from '../../text/tokens.ts'
import type {View} from './view.ts'

/** Columns for a report that no tagger reads: every word is tagged X, has itself in small letters as lemma, and hangs on nothing. */
export function bareSyntax({low}: Pick<View, 'low'>): Syntax {
  const count = low.length
  return {
    upos: new Uint8Array(count).fill(UPOS.indexOf('X')),
    xpos: new Uint8Array(count),
    xposNames: [''],
    lemma: low,
    head: new Int32Array(count).fill(-1),
    relation: new Uint8Array(count),
    relationNames: ['dep'],
  }
}
