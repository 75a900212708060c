// First: an older Node is told so before anything it does not know is used.
// oxlint-disable-next-line import/no-unassigned-import
import './node-version.ts'
export {collate, type CollateOptions} from './collate.ts'
export {copyIndex, type CopyIndex, type HeldCopy} from './archive/copies/index.ts'
export {DecisionError, type DecisionFile} from './core/decision.ts'
export type {ReportInput, Report, OutletKind, Part, PublishedAt, DateInterval} from './core/report.ts'
export type {
  Collation,
  Edition,
  LineageEdge,
  Order,
  Origins,
  Passage,
  Point,
  Reading,
  Relation,
  Unit,
  UnitSlot,
} from './core/edition.ts'
export type {Attribution, Claim, Slot, SlotName, Status} from './core/claim.ts'
export type {Mention, Sentence} from './core/mention.ts'
export type {Measure, NameValue, PlaceValue, QuantityValue, TextValue, TimeValue, Value} from './core/value.ts'
export type {Evidence, EvidenceList, Grounded} from './core/evidence.ts'
export type {Message} from './core/message.ts'
export type {Range, Span, Spans} from './core/span.ts'
export {familyTreeSvg, terminalLines, toCsv, toJson, toMarkdown, type TerminalOptions} from './export/index.ts'
export {toHtml} from './export/html/index.ts'
