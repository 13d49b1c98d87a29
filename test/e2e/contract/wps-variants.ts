/** WPS Online: word documents and smart documents, each layer with those above it taken away. */
import { officeUrl, shareUrl } from '../../simulators/wps/documents'
import type { EditorVariant } from './variant'

const WORD = {
  editor: 'wps',
  layer: 'wps-api',
  complete: true,
  marks: 'none',
  editable: true,
  reveals: true,
  remote: true,
} as const

const SMART = { ...WORD, layer: 'dom', marks: 'highlight' } as const

export const wpsVariants: readonly EditorVariant[] = [
  { ...WORD, name: 'word, objects without children once awaited', url: shareUrl('long') },
  {
    ...WORD,
    name: 'word, lenient objects, api.ready before the application',
    url: officeUrl('long', { query: 'api=lenient&early' }),
  },
  { ...WORD, name: 'word with a table', url: officeUrl('table'), reveals: false, remote: false },
  {
    ...WORD,
    name: 'word through APP alone',
    url: officeUrl('long', { query: 'api=none&app=document' }),
    layer: 'wps-app',
    patience: 15_000,
  },
  {
    ...WORD,
    name: 'word, only what is shown',
    url: officeUrl('report', { query: 'api=none' }),
    layer: 'wps-visible',
    complete: false,
    patience: 15_000,
  },
  {
    ...WORD,
    name: 'word, read-only',
    url: officeUrl('report', { query: 'readonly' }),
    editable: false,
    remote: false,
  },
  { ...SMART, name: 'smart document', url: shareUrl('report', { kind: 'o' }) },
  {
    ...SMART,
    name: 'smart document, mounted near the view',
    url: officeUrl('long', { kind: 'o', query: 'virtual' }),
    layer: 'wps-smart-view',
  },
  {
    ...SMART,
    name: 'smart document, mounted near the view, no view to be found',
    url: officeUrl('long', { kind: 'o', query: 'virtual&view=off' }),
    complete: false,
  },
  { editor: 'wps', name: 'sheet', url: shareUrl('report', { kind: 's' }), unreadable: 'not-text' },
  {
    editor: 'wps',
    name: 'slides',
    url: officeUrl('report', { kind: 'p' }),
    unreadable: 'not-text',
  },
  {
    editor: 'wps',
    name: 'PDF, told by its name alone',
    url: shareUrl('report', { kind: 'f', query: 'hints=name' }),
    unreadable: 'not-text',
  },
  {
    editor: 'wps',
    name: 'word, copying forbidden',
    url: shareUrl('report', { query: 'nocopy&readonly' }),
    unreadable: 'copy-forbidden',
  },
  {
    editor: 'wps',
    name: 'smart document, copying forbidden',
    url: shareUrl('report', { kind: 'o', query: 'nocopy&readonly' }),
    unreadable: 'copy-forbidden',
  },
  {
    editor: 'wps',
    name: 'word, nothing answers',
    url: officeUrl('report', { query: 'api=none&tier=off' }),
    unreadable: 'model-unavailable',
    patience: 15_000,
  },
  {
    editor: 'wps',
    name: 'home page',
    url: 'https://www.kdocs.cn/latest',
    unreadable: 'not-a-document',
  },
]
