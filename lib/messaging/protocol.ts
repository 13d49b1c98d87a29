/** Runtime messages between content script, worker and panel. Everything received is parsed by its schema. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import * as v from 'valibot'
import type { FrameProbe, ProbeAnswer } from '../diagnosis/probe'
import { SpliceSchema } from '../document/edits'
import { SnapshotSchema } from '../document/snapshot'
import { UNREADABLE_REASONS } from '../editors/adapter'
import { SeveritySchema } from '../report'
import type { MarksMessage } from './marks-delta'

export const SpanSchema = v.object({
  key: v.string(),
  start: v.number(),
  end: v.number(),
  text: v.string(),
})

/** What of a finding goes to the page; longer messages are cut, longer suggestions left to the panel. */
export const MARK_LIMITS = { message: 500, suggestions: 3, suggestion: 300 } as const

/** A finding as the painter and the card need it. */
export const MarkSchema = v.object({
  ...SpanSchema.entries,
  id: v.string(),
  rule: v.string(),
  severity: SeveritySchema,
  message: v.pipe(v.string(), v.maxLength(MARK_LIMITS.message)),
  suggestions: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(MARK_LIMITS.suggestion))),
    v.maxLength(MARK_LIMITS.suggestions),
  ),
})
export type Mark = v.InferOutput<typeof MarkSchema>

export const DocumentReadSchema = v.object({
  documentId: v.string(),
  revision: v.number(),
  snapshot: SnapshotSchema,
})
export type DocumentRead = v.InferOutput<typeof DocumentReadSchema>

export const DocumentChangedSchema = v.object({
  documentId: v.string(),
  baseRevision: v.number(),
  revision: v.number(),
  layer: v.string(),
  complete: v.boolean(),
  unloaded: v.optional(v.number()),
  splices: v.array(SpliceSchema),
})
export type DocumentChanged = v.InferOutput<typeof DocumentChangedSchema>

export const DocumentUnreadableSchema = v.object({
  editor: v.picklist(['feishu', 'tencent', 'wps', 'generic']),
  reason: v.picklist(UNREADABLE_REASONS),
})
export type DocumentUnreadable = v.InferOutput<typeof DocumentUnreadableSchema>

export const DocumentOpenedSchema = v.object({
  editor: v.picklist(['feishu', 'tencent', 'wps', 'generic']),
  documentId: v.string(),
})
export type DocumentOpened = v.InferOutput<typeof DocumentOpenedSchema>

/** What a page shows of a report. */
export interface MarksChanged {
  documentId: string
  revision: number
  marks: Mark[]
  blanks: number
  problems: number
}

/** What a frame's content script adds: how many frames are around it. */
export const FrameSchema = v.object({
  depth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
})
export type Framed<Data> = Data & v.InferOutput<typeof FrameSchema>

/**
 * `unknown`: the worker does not hold that base (it was stopped); send documentRead. `silent`: another
 * frame of the tab speaks for it.
 */
export type ChangeAnswer = 'taken' | 'unknown' | 'silent'

export const IGNORE_SCOPES = ['once', 'document', 'rule', 'everywhere'] as const
export type IgnoreScope = (typeof IGNORE_SCOPES)[number]

/** Why a rule speaks, in the user's language. */
export const ExplanationSchema = v.object({
  name: v.string(),
  why: v.string(),
  /** Standard or regulation; null: practice. */
  source: v.nullable(v.string()),
  /** The same text wrong and put right; null where an example needs more than a text. */
  example: v.nullable(v.object({ wrong: v.string(), right: v.string() })),
})
export type Explanation = v.InferOutput<typeof ExplanationSchema>

export interface ProtocolMap {
  // content script -> worker
  /** The first reading is on its way. */
  documentOpened(data: Framed<DocumentOpened>): void
  /** False: another frame of the tab speaks for it. */
  documentRead(data: Framed<DocumentRead>): boolean
  documentChanged(data: DocumentChanged): ChangeAnswer
  documentUnreadable(data: Framed<DocumentUnreadable>): void
  /** The editor was left (navigation inside the page) or the user switched checking off. */
  documentClosed(): void
  openPanel(): void
  /** Null: this version does not know the rule. */
  explainFinding(data: { rule: string }): Explanation | null
  /** As in the panel, for the document of the tab that asks. */
  ignoreMark(data: { findingId: string; rule: string; scope: IgnoreScope }): void
  restoreMark(data: { findingId: string; rule: string }): void
  /** Opens the panel at the finding. */
  showInPanel(data: { findingId: string }): void

  // worker -> content script
  /** The worker lost its analyser: answer with documentRead. */
  requestSnapshot(): void
  /** Another frame of the tab speaks for it from now on. */
  silenced(): void
  /** False: the page does not hold the marks that are changed; send all of them. */
  marksChanged(data: MarksMessage): boolean
  /** The user's keys for the card of the mark at the caret. */
  openCard(): void
  /** `paragraph` text is matched before moving. */
  revealSpan(data: {
    key: string
    start: number
    end: number
    text: string
  }): 'moved' | 'absent' | 'failed'

  /** Which layers answer in this frame, for the diagnosis. */
  probeFrame(): FrameProbe

  // panel -> worker
  chooseGenre(data: { tabId: number; genre: string | null }): void
  ignoreFinding(data: { tabId: number; findingId: string; rule: string; scope: IgnoreScope }): void
  restoreFinding(data: { tabId: number; findingId: string; rule: string }): void
  revealFinding(data: { tabId: number; findingId: string }): 'moved' | 'absent' | 'failed'
  revealParagraph(data: { tabId: number; paragraph: number }): 'moved' | 'absent' | 'failed'
  /** Read the document again from the start. */
  refreshDocument(data: { tabId: number }): void
  /** Start the generic adapter on a page the user chose; the host permission was granted before. */
  enableOnTab(data: { tabId: number }): void
  /** Which layers answer in the tab's document. */
  probeDocument(data: { tabId: number }): ProbeAnswer
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>()
