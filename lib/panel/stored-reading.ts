/** From what the session store holds of a tab to what the panel shows. */
import * as v from 'valibot'
import { ReportSchema } from '../report'
import { TabStateSchema } from '../storage/tab-state'
import type { PageAccess, Reading } from './source'

/**
 * Stored values are foreign until parsed. A value that does not parse is shown as unreadable: an
 * empty report would look like a clean document.
 */
export function toReading(tabState: unknown, report: unknown, access: PageAccess): Reading {
  if (tabState === undefined && report === undefined) return { kind: 'unsupported', access }
  const tab = v.safeParse(v.optional(TabStateSchema), tabState)
  if (!tab.success) return { kind: 'unreadable', editor: null, reason: null }
  if (tab.output?.status === 'unreadable')
    return { kind: 'unreadable', editor: tab.output.editor, reason: tab.output.reason ?? null }
  if (tab.output && (tab.output.status === 'reading' || report === undefined))
    return { kind: 'reading', editor: tab.output.editor }
  const parsed = v.safeParse(ReportSchema, report)
  if (!parsed.success)
    return { kind: 'unreadable', editor: tab.output?.editor ?? null, reason: null }
  return { kind: 'ready', report: parsed.output }
}
