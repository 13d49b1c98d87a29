/** Feishu and Lark documents. */
import { documentUrl } from '../../simulators/feishu/documents'
import type { EditorVariant } from './variant'

const MODEL = {
  editor: 'feishu',
  layer: 'feishu-model',
  complete: true,
  marks: 'highlight',
  editable: true,
  reveals: true,
  remote: true,
} as const

export const feishuVariants: readonly EditorVariant[] = [
  { ...MODEL, name: 'docx', url: documentUrl('DutyReport') },
  {
    ...MODEL,
    name: 'docx, model path before 2025-01',
    url: documentUrl('DutyReport', { query: 'model=legacy' }),
  },
  {
    ...MODEL,
    name: 'docx without a model',
    url: documentUrl('DutyReport', { query: 'model=none' }),
    layer: 'dom',
    complete: false,
    patience: 16_000,
  },
]
