/** Smart documents of Tencent Docs, on docs.qq.com and doc.weixin.qq.com. */
import { documentUrl } from '../../simulators/tencent/aio/documents'
import type { EditorVariant } from './variant'

const DATA = {
  editor: 'tencent',
  layer: 'tencent-smart-data',
  complete: true,
  marks: 'highlight',
  editable: true,
  reveals: true,
  remote: true,
} as const

/** Without a data core the page is waited for. Milliseconds. */
const DOM = { ...DATA, layer: 'dom', patience: 16_000 } as const

const report = (query = '') => documentUrl('DutyReport', { query })

export const smartDocumentVariants: readonly EditorVariant[] = [
  { ...DATA, name: 'smart document', url: report() },
  { ...DATA, name: 'smart document, data below AppStore', url: report('data=store') },
  { ...DATA, name: 'smart document, blocks only by asking', url: report('data=api') },
  { ...DATA, name: 'smart document, data behind typing', url: report('lag=400') },
  { ...DATA, name: 'smart document, another name of texts', url: report('names=hashed') },
  {
    ...DATA,
    name: 'smart document on doc.weixin.qq.com',
    url: documentUrl('DutyReport', { host: 'doc.weixin.qq.com' }),
  },
  { ...DATA, name: 'smart document, every kind of block', url: documentUrl('EveryBlock') },
  { ...DATA, name: 'smart document, long and virtual', url: documentUrl('MiddleReport') },
  {
    ...DATA,
    name: 'smart document, all mounted',
    url: documentUrl('MiddleReport', { query: 'virtual=off' }),
  },
  {
    ...DATA,
    name: 'smart document, later blocks not loaded',
    url: documentUrl('MiddleReport', { query: 'loaded=100' }),
    complete: false,
  },
  { ...DATA, name: 'smart document, blocks without ids', url: report('ids=none') },
  { ...DATA, name: 'smart document, read only', url: report('mode=read'), editable: false },
  {
    ...DATA,
    name: 'smart document, blocks not recognised',
    url: report('names=gone'),
    marks: 'none',
    reveals: false,
  },
  { ...DOM, name: 'smart document without data', url: report('data=none') },
  {
    ...DOM,
    name: 'smart document without data, long and virtual',
    url: documentUrl('MiddleReport', { query: 'data=none' }),
    complete: false,
  },
  {
    editor: 'tencent',
    name: 'smart document, nothing recognised',
    url: report('data=none&names=gone'),
    unreadable: 'model-unavailable',
    patience: 16_000,
  },
  {
    editor: 'tencent',
    name: 'smart document, copying forbidden',
    url: report('copy=forbidden'),
    unreadable: 'copy-forbidden',
  },
]
