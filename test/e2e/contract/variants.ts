/** Every variant of every simulated editor: docs/editors.md lists them, and a test that none is forgotten. */
import { feishuVariants } from './feishu-variants'
import { genericVariants } from './generic-variants'
import { smartDocumentVariants } from './tencent-aio-variants'
import { tencentDocVariants } from './tencent-doc-variants'
import type { EditorVariant } from './variant'
import { wpsVariants } from './wps-variants'

export const contractVariants: readonly EditorVariant[] = [
  ...feishuVariants,
  ...tencentDocVariants,
  ...smartDocumentVariants,
  ...wpsVariants,
  ...genericVariants,
]
