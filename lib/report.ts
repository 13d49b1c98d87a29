/** The report: everything known of one document at one revision. Types and their runtime schema. */
import * as v from 'valibot'

/** Grows when a fixed field changes its meaning. */
export const REPORT_SCHEMA_VERSION = 1

export const EditorIdSchema = v.picklist(['feishu', 'tencent', 'wps', 'generic', 'file'])
export type EditorId = v.InferOutput<typeof EditorIdSchema>

export const SeveritySchema = v.picklist(['error', 'warning', 'info'])
export type Severity = v.InferOutput<typeof SeveritySchema>

/** Kind of value that a blank asks for. */
export const ExpectedSchema = v.picklist([
  'times',
  'people',
  'money',
  'percent',
  'year',
  'date',
  'duration',
  'number',
  'name',
  'person',
  'document',
])
export type Expected = v.InferOutput<typeof ExpectedSchema>

/**
 * One defect. `start` and `end` are UTF-16 offsets in the raw text of `paragraph`, end exclusive,
 * so that `text` is the slice between them. A finding about the whole document has
 * `paragraph: -1, start: 0, end: 0, text: ''`.
 */
export const FindingSchema = v.object({
  id: v.string(),
  rule: v.string(),
  severity: SeveritySchema,
  paragraph: v.number(),
  start: v.number(),
  end: v.number(),
  text: v.string(),
  message: v.string(),
  suggestions: v.array(v.string()),
  /** Of a blank: what it asks for, where the words beside it tell. */
  expected: v.optional(ExpectedSchema),
})
export type Finding = v.InferOutput<typeof FindingSchema>

/** Three or more findings of one rule in a sentence: `“*” 17 处`. The findings themselves stay listed. */
export const SummarySchema = v.object({
  rule: v.string(),
  /** The highest of its findings. */
  severity: SeveritySchema,
  count: v.number(),
  message: v.string(),
})
export type Summary = v.InferOutput<typeof SummarySchema>

export interface OutlineNode {
  /** Depth of nesting in this document, from 1. */
  level: number
  /** As written (`一、`, `（二）`, `一是`), or as the editor shows it, or '' for a heading without number. */
  marker: string
  title: string
  paragraph: number
  kind: 'block' | 'run-in'
  children: OutlineNode[]
}
export const OutlineNodeSchema: v.GenericSchema<OutlineNode> = v.object({
  level: v.number(),
  marker: v.string(),
  title: v.string(),
  paragraph: v.number(),
  kind: v.picklist(['block', 'run-in']),
  children: v.array(v.lazy(() => OutlineNodeSchema)),
})

/** An item of an enumeration inside one paragraph. `start`: raw UTF-16 offset of its ordinal. */
export const PointSchema = v.object({
  paragraph: v.number(),
  start: v.number(),
  ordinal: v.number(),
  title: v.string(),
})
export type Point = v.InferOutput<typeof PointSchema>

export const PartStatusSchema = v.picklist(['present', 'mentioned', 'missing'])
export type PartStatus = v.InferOutput<typeof PartStatusSchema>

/** `characters`: characters without spaces; `share`: 0 to 1 of the document's characters. */
export const PartSchema = v.object({
  id: v.string(),
  name: v.string(),
  required: v.boolean(),
  status: PartStatusSchema,
  paragraph: v.optional(v.number()),
  characters: v.number(),
  share: v.number(),
})
export type Part = v.InferOutput<typeof PartSchema>

export const GenreChoiceSchema = v.object({
  id: v.string(),
  name: v.string(),
  confidence: v.number(),
  chosenBy: v.picklist(['detected', 'user']),
})
export type GenreChoice = v.InferOutput<typeof GenreChoiceSchema>

/** One of several reports in a document; `end` is exclusive. A plain document has one section. */
export const SectionSchema = v.object({
  title: v.nullable(v.string()),
  paragraph: v.number(),
  end: v.number(),
  genre: v.nullable(GenreChoiceSchema),
  parts: v.array(PartSchema),
})
export type Section = v.InferOutput<typeof SectionSchema>

export const ReportSchema = v.object({
  schema: v.literal(REPORT_SCHEMA_VERSION),
  editor: EditorIdSchema,
  /** How the text was read: `feishu-model`, `dom`, `file` … */
  layer: v.string(),
  /** False: some paragraphs are not loaded, and no whole-document finding is reported. */
  complete: v.boolean(),
  /** Paragraphs known to exist and not read. */
  unloaded: v.optional(v.number()),
  revision: v.number(),
  title: v.nullable(v.string()),
  genre: v.nullable(GenreChoiceSchema),
  /** Empty when the report would not fit its store. */
  paragraphs: v.array(v.object({ key: v.string(), text: v.string() })),
  outline: v.array(OutlineNodeSchema),
  points: v.array(PointSchema),
  parts: v.array(PartSchema),
  sections: v.array(SectionSchema),
  findings: v.array(FindingSchema),
  /** Findings the user chose to ignore, kept to be listed and undone. */
  ignored: v.array(FindingSchema),
  /** What the findings repeat, in the order of the rules. */
  summaries: v.optional(v.array(SummarySchema), []),
  statistics: v.object({
    /** Without what is only shown here. */
    characters: v.number(),
    paragraphs: v.number(),
    blanks: v.number(),
    /** Those of the paragraphs that are only shown here, from another document or made by the editor. */
    synced: v.optional(v.number()),
  }),
})
export type Report = v.InferOutput<typeof ReportSchema>
