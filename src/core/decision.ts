/** What the user has decided of two reports; it holds against whatever the texts say. */
export interface Decision {
  /** `copy`: `a` was made from `b`. `independent`: neither was made from the other, nor both from one unseen text. */
  readonly kind: 'copy' | 'independent'
  /** Ids of reports. */
  readonly a: string
  readonly b: string
  /** Where it is written: `decisions.txt:3`. */
  readonly where: string
}

/** Decisions as the user wrote them down: the text of a file, and its name for messages. */
export interface DecisionFile {
  readonly text: string
  /** Default: `decisions`. */
  readonly path?: string
}

/** A line that cannot be read, or two that cannot both hold. The message names file and line. */
export class DecisionError extends RangeError {
  override readonly name = 'DecisionError'
}
