/** Which official kind of text (文种) a report is: by its genre or, when that is not known, its title. */
import * as v from 'valibot'
import { bareTitle } from '../../../../genres/heading-title'
import { PatternSchema } from '../../../../genres/pattern'
import { findReportTitle, type ReportTitle } from '../../../../genres/report-title'
import type { AnalysedDocument, AnalysedReport } from '../../../rule'
import data from '../data/title-kinds.json'

const TitleKindSchema = v.picklist([
  'request',
  'reply',
  'letter',
  'notice',
  'minutes',
  'report',
  'duty-report',
  'study-report',
  'summary',
  'plan',
  'opinion',
  'regulation',
])
export type TitleKind = v.InferOutput<typeof TitleKindSchema>

export const TitleKindDataSchema = v.strictObject({
  /** Titles of texts too short or too bare to tell their genre: the first that matches wins. */
  kinds: v.array(v.strictObject({ kind: TitleKindSchema, ends: PatternSchema })),
  /** Kinds of the genres of lib/genres. */
  genres: v.record(v.string(), TitleKindSchema),
})

const parsed = v.parse(TitleKindDataSchema, data)
const kinds = parsed.kinds.map(({ kind, ends }) => ({ kind, ends: new RegExp(ends, 'u') }))
const kindOfGenre = new Map(Object.entries(parsed.genres))

export interface TitledText {
  title: ReportTitle
  kind: TitleKind
}

/** Of a title's own words: `关于解决办公用房的请示` is a request. */
function kindOfTitle(title: string): TitleKind | null {
  const bare = bareTitle(title)
  return kinds.find(({ ends }) => ends.test(bare))?.kind ?? null
}

/** null: the report has no title, or neither genre nor title is one of the kinds. */
export function readTitleKind(
  document: AnalysedDocument,
  { range, assessment }: AnalysedReport,
): TitledText | null {
  const title = findReportTitle(document.lines, range)
  if (!title) return null
  const { genre } = assessment
  const ofGenre = genre ? (kindOfGenre.get(genre.id) ?? null) : null
  const kind = ofGenre ?? (genre?.chosenBy === 'user' ? null : kindOfTitle(title.text))
  return kind ? { title, kind } : null
}
