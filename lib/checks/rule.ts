/** What a rule is, what it sees and what it returns. */
import type { DocumentLine, Line } from '../document/line'
import type { ReportAssessment, TextKind } from '../genres/types'
import type { MessageKey } from '../messages/catalogue'
import type { Outline, ReportRange } from '../outline/types'
import type { Expected, Severity } from '../report'
import type { WordSegmenter } from '../segmentation/types'
import type { TermChecker } from '../terms/term-checker'
import type { Preferences } from './preferences'

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
  /** Of a blank: what kind of value it asks for. */
  expected?: Expected
}

/** A defect a document rule found: in the line with that index, or `lineIndex: -1` for the whole document. */
export interface DocumentFinding extends LineFinding {
  lineIndex: number
}

interface RuleDescription {
  /** `group/name`, the file's path below rules/. */
  id: `${string}/${string}`
  severity: Severity
  /**
   * Characters of which a line must hold at least one for the rule to be asked at all; absent: every
   * line. All rules together are looked up in one pass over the text, so a rule with rare triggers
   * costs next to nothing.
   */
  triggers?: string
}

/** Sees one line and its place. Must be pure: the result is kept while line and place stay the same. */
export interface LineRule extends RuleDescription {
  scope: 'line'
  check(line: Line, place: Place): readonly LineFinding[]
}

/** What a collecting rule took from one line. */
export interface Collected<Item> {
  readonly lineIndex: number
  readonly item: Item
}

/**
 * Takes what it needs from each line (pure, kept like the findings of a line rule) and judges the
 * items of the whole document together. Lines without an item cost nothing when the document is
 * judged again after an edit.
 */
export interface CollectingRule<Item = unknown> extends RuleDescription {
  scope: 'collected'
  /** True: says something about what is not there, so it is silent while the reading is incomplete. */
  needsComplete?: boolean
  collect(line: Line, place: Place): readonly Item[]
  /** `items`: in document order. Not called when there are none. Linear in their number. */
  judge(items: readonly Collected<Item>[], document: AnalysedDocument): readonly DocumentFinding[]
}

/** One report of the document with everything known of it. */
export interface AnalysedReport {
  range: ReportRange
  assessment: ReportAssessment
}

/**
 * Lines that are new or stand in another place, `to` exclusive; those behind moved by `shift`. What is
 * kept of the lines and places before holds for all others.
 */
export interface ChangedLines {
  readonly before: { readonly lines: readonly DocumentLine[]; readonly places: readonly Place[] }
  readonly from: number
  readonly to: number
  readonly shift: number
}

export interface AnalysedDocument {
  readonly lines: readonly DocumentLine[]
  /** Since the analysis before; absent or null: there was none. */
  readonly changed?: ChangedLines | null
  /** Same length as lines. */
  readonly places: readonly Place[]
  readonly outline: Outline
  readonly reports: readonly AnalysedReport[]
  readonly textKind: TextKind
  readonly markdown: boolean
  readonly complete: boolean
  /** Null until the dictionaries are there: rules that need words wait for them. */
  readonly words: WordSegmenter | null
  /** The term list, which comes with the dictionaries; absent or null until then. */
  readonly terms?: TermChecker | null
  /** Day of the check, as the user's calendar has it; month 1 to 12. */
  readonly today: { year: number; month: number; day: number }
  /** The user's own patterns, terms and limits. The same object while they stay the same. */
  readonly preferences: Preferences
}

/** Sees the whole document. Must be pure and linear in its length; keep per-line work in memoizeByLine. */
export interface DocumentRule extends RuleDescription {
  scope: 'document'
  triggers?: never
  /** True: says something about what is not there, so it is silent while the reading is incomplete. */
  needsComplete?: boolean
  check(document: AnalysedDocument): readonly DocumentFinding[]
}

export type Rule = LineRule | DocumentRule | CollectingRule

export function defineLineRule(rule: Omit<LineRule, 'scope'>): LineRule {
  return { scope: 'line', ...rule }
}

export function defineDocumentRule(rule: Omit<DocumentRule, 'scope'>): DocumentRule {
  return { scope: 'document', ...rule }
}

export function defineCollectingRule<Item>(
  rule: Omit<CollectingRule<Item>, 'scope'>,
): CollectingRule<Item> {
  return { scope: 'collected', ...rule }
}
