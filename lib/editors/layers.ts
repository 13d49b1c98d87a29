/** The layers of every editor, best first: the order in which they are tried and shown. */
import type { EditorId } from '../report'

export type ReadEditor = Exclude<EditorId, 'file'>

export const EDITOR_LAYERS: Readonly<Record<ReadEditor, readonly string[]>> = {
  feishu: ['feishu-model', 'dom', 'feishu-old-dom'],
  tencent: ['tencent-text-pool', 'tencent-box-tree', 'tencent-copied', 'tencent-smart-data', 'dom'],
  wps: ['wps-api', 'wps-app', 'wps-visible', 'wps-smart-view', 'dom'],
  generic: ['dom'],
}
