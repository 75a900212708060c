import type {Grounded} from './evidence.ts'
import type {Span} from './span.ts'
import type {Value} from './value.ts'

export type SlotName = 'who' | 'whom' | 'what' | 'when' | 'where' | 'howMany' | 'saidBy' | 'order'

export type Status =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'expected'
  | 'possible'
  | 'asked'
  | 'alleged'
  | 'denied'
  | 'conditional'
  | 'unrealised'
  | 'unclear'

/** Who is said to have said what: source + cue + content. */
export interface Attribution extends Grounded {
  readonly id: string
  readonly source?: Span
  /** The name the source resolves to in this report ("he" → "Rui Gonçalves"), else its words. */
  readonly sourceValue?: Value
  readonly type: 'person' | 'office' | 'organisation' | 'document' | 'anonymous' | 'outlet' | 'unknown'
  readonly cue?: Span
  readonly content: readonly [Span, ...Span[]]
  readonly mode: 'direct' | 'indirect' | 'mixed'
  /** Attribution that this one stands inside: outlet ← police ← witness. */
  readonly within?: string
}

/** One typed part of a claim. */
export interface Slot {
  readonly name: SlotName
  readonly span: Span
  readonly value: Value
  /** Preposition or role word that fixed the slot ("in", "near", "by"), if any. */
  readonly marker?: string
  /** Not said in the clause: taken from its sentence or paragraph. */
  readonly inherited?: true
}

/** One clause-sized assertion of one report. */
export interface Claim extends Grounded {
  readonly id: string
  readonly report: string
  /** Index into the report's sentences. */
  readonly sentence: number
  readonly predicate: {
    /** Lemma of the head: "kill", "arrest"; of the noun for a verbless claim. */
    readonly lemma: string
    /** `verb`; `copula`: "is dead"; `noun`: "the arrest of X"; `count`: "Three dead in blast". */
    readonly form: 'verb' | 'copula' | 'noun' | 'count'
    /** Key shared by a derivational family: "arrest", "arrested", "the arrest". */
    readonly family: string
    /** Event class of the news lexicon, if it has one: `die`, `injure`, `arrest` … */
    readonly eventClass?: string
    readonly span: Span
  }
  readonly slots: readonly Slot[]
  readonly polarity: 'positive' | 'negative'
  readonly status: Status
  /** What fixed status or polarity, if it was a word other than the verb. */
  readonly trigger?: Span
  /** Id of the attribution whose content holds this claim; absent if the report says it in its own voice. */
  readonly attribution?: string
  /** Lemmas of content words of the clause without names, times and quantities: for comparing what has no slot. */
  readonly lemmas: readonly string[]
  readonly part: 'headline' | 'caption' | 'body'
  /** The clause stands inside quotation marks. */
  readonly quoted?: true
}
