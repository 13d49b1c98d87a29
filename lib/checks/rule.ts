/** What a rule is, what it sees and what it returns. */
import type { DocumentLine, Line } from '../document/line'
import type { ReportAssessment, TextKind } from '../genres/types'
import type { MessageKey } from '../messages/catalogue'
import type { Outline, ReportRange } from '../outline/types'
import type { Severity } from '../report'
import type { WordSegmenter } from '../segmentation/types'

/** Where a line stands. Equal places are the same object, so results can be kept by line and place. */
export interface Place {
  readonly kind: 'title' | 'heading' | 'body' | 'cell' | 'code' | 'quote'
  readonly textKind: TextKind
  /** The document is written in Markdown. */
  readonly markdown: boolean
  readonly genre: string | null
  /** Part of the genre the line belongs to. */
  readonly part: string | null
  /** Stands in the last lines of its report, where signature and date belong. */
  readonly atEnd: boolean
}

/** A defect in one line. Offsets are normalised UTF-16, end exclusive. */
export interface LineFinding {
  start: number
  end: number
  message: MessageKey
  values?: Record<string, string | number>
  suggestions?: string[]
  /** Instead of the rule's own severity. */
  severity?: Severity
}

/** A defect a document rule found: in the line with that index, or `lineIndex: -1` for the whole document. */
export interface DocumentFinding extends LineFinding {
  lineIndex: number
}

interface RuleDescription {
  /** `group/name`, the file's path below rules/. */
  id: `${string}/${string}`
  severity: Severity
}

/** Sees one line and its place. Must be pure: the result is kept while line and place stay the same. */
export interface LineRule extends RuleDescription {
  scope: 'line'
  check(line: Line, place: Place): readonly LineFinding[]
}

/** One report of the document with everything known of it. */
export interface AnalysedReport {
  range: ReportRange
  assessment: ReportAssessment
}

export interface AnalysedDocument {
  readonly lines: readonly DocumentLine[]
  /** Same length as lines. */
  readonly places: readonly Place[]
  readonly outline: Outline
  readonly reports: readonly AnalysedReport[]
  readonly textKind: TextKind
  readonly markdown: boolean
  readonly complete: boolean
  readonly words: WordSegmenter | null
  /** Day of the check, as the user's calendar has it; month 1 to 12. */
  readonly today: { year: number; month: number; day: number }
}

/** Sees the whole document. Must be pure and linear in its length; keep per-line work in memoizeByLine. */
export interface DocumentRule extends RuleDescription {
  scope: 'document'
  /** True: says something about what is not there, so it is silent while the reading is incomplete. */
  needsComplete?: boolean
  check(document: AnalysedDocument): readonly DocumentFinding[]
}

export type Rule = LineRule | DocumentRule

export function defineLineRule(rule: Omit<LineRule, 'scope'>): LineRule {
  return { scope: 'line', ...rule }
}

export function defineDocumentRule(rule: Omit<DocumentRule, 'scope'>): DocumentRule {
  return { scope: 'document', ...rule }
}
