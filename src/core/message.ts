import type {Range} from './span.ts'

/** Trouble in what was read: told to the user, and the other reports go on. */
export interface Message {
  /** `read:empty-file`, `read:other-language` … */
  readonly rule: string
  readonly level: 'note' | 'warning' | 'error'
  /** One line: what is wrong, and what to do. Never holds text from a report unescaped when printed. */
  readonly text: string
  /** The file or URL as given. */
  readonly path?: string
  readonly report?: string
  readonly place?: Range
}
