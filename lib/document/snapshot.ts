/** What an adapter read from an editor or a file, before any analysis. */
import * as v from 'valibot'
import { EditorIdSchema } from '../report'

/**
 * One paragraph as the editor holds it. `text` is raw UTF-16 without the paragraph's own line end;
 * soft breaks inside it are '\n' or '\v', embedded objects are one U+FFFC each.
 */
export const SnapshotParagraphSchema = v.object({
  /** Stable while the paragraph lives, unique in the document. */
  key: v.string(),
  text: v.string(),
  /** The editor's heading style, 1 to 9. */
  heading: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  /** The editor's own title field or title style. */
  isTitle: v.optional(v.boolean()),
  /** Number that the editor shows and `text` does not hold (`一、`, `1.`, `1.2`). */
  number: v.optional(v.string()),
  list: v.optional(v.object({ ordered: v.boolean(), level: v.number() })),
  cell: v.optional(v.object({ table: v.string(), row: v.number(), column: v.number() })),
  /** `synced`: shown here, owned by another document, so not judged as the user's text. */
  kind: v.optional(v.picklist(['code', 'quote', 'synced'])),
})
export type SnapshotParagraph = v.InferOutput<typeof SnapshotParagraphSchema>

export const SnapshotSchema = v.object({
  editor: EditorIdSchema,
  layer: v.string(),
  complete: v.boolean(),
  unloaded: v.optional(v.number()),
  paragraphs: v.array(SnapshotParagraphSchema),
})
export type Snapshot = v.InferOutput<typeof SnapshotSchema>
