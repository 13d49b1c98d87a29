/** What the panel shows of a tab besides the report: `storage.session` key `tab:<tabId>`. */
import * as v from 'valibot'
import { EditorIdSchema } from '../report'

export const TabStateSchema = v.object({
  /** `reading`: the first reading is on its way. `unreadable`: see reason; never shown as clean. */
  status: v.picklist(['reading', 'ready', 'unreadable']),
  editor: EditorIdSchema,
  documentId: v.nullable(v.string()),
  reason: v.optional(v.string()),
})
export type TabState = v.InferOutput<typeof TabStateSchema>

export const tabStateKey = (tabId: number) => `tab:${tabId}` as const
export const reportKey = (tabId: number) => `report:${tabId}` as const
