import type {Collation} from '../core/edition.ts'
import {visibleJson} from './visible.ts'

/** The records as they are, one JSON value, with every unseen character written as `\uXXXX`. Ends with a line break. */
export const toJson = ({editions, unplaced, messages}: Collation): string =>
  `${visibleJson(JSON.stringify({editions, unplaced, messages}, null, 1))}\n`
