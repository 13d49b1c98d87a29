/** Feishu and Lark documents: both editors, each layer, and what cannot be read. */
import {
  type AddressOptions,
  type DocumentName,
  documentUrl,
  SHEET_NODE,
} from '../../simulators/feishu/documents'
import type { EditorVariant, ReadableVariant } from './variant'

const MODEL = {
  editor: 'feishu',
  layer: 'feishu-model',
  complete: true,
  marks: 'highlight',
  editable: true,
  reveals: true,
  remote: true,
} as const

const LINES = { ...MODEL, layer: 'feishu-old-dom' } as const

/** Until a layer that is only tried after the model has had its time. Milliseconds. */
const SECOND_LAYER = 16_000
/** Until a page without an editor is taken to be something else. Milliseconds. */
const NO_EDITOR = 20_000

function model(
  name: string,
  options: AddressOptions = {},
  document: DocumentName = 'DutyReport',
): ReadableVariant {
  return { ...MODEL, name, url: documentUrl(document, options) }
}

export const feishuVariants: readonly EditorVariant[] = [
  model('docx'),
  model('docx in a wiki', { kind: 'wiki' }),
  model('docx on Lark, model below the editor', {
    host: 'team.larksuite.com',
    query: 'model=editor',
  }),
  model('docx on Lark Office, model path before 2025-01', {
    host: 'team.larkoffice.com',
    query: 'model=legacy',
  }),
  model('docx, model service', { query: 'model=service&locate=none' }),
  model('docx, no global left', { query: 'model=fiber' }),
  model('every kind of block', {}, 'EveryBlock'),
  model('inline components of every markup', {}, 'Components'),
  model('one record in several places', {}, 'Copies'),
  { ...model('read-only', { query: 'mode=read' }), editable: false },
  {
    ...model('slices still to come', { query: 'first=6&size=500&delay=100000' }),
    complete: false,
    // The far paragraphs come when they are asked for, which is what is not to happen here.
    reveals: false,
  },
  {
    ...model('docx without a model', { query: 'model=none' }),
    layer: 'dom',
    complete: false,
    patience: SECOND_LAYER,
  },
  { ...LINES, name: 'old document', url: documentUrl('DutyReport', { kind: 'docs' }) },
  {
    ...LINES,
    name: 'old document on Lark, lines without names',
    url: documentUrl('DutyReport', {
      kind: 'doc',
      host: 'team.larksuite.com',
      query: 'old=plain',
    }),
  },
  {
    ...LINES,
    name: 'old document, lines mounted near the view',
    url: documentUrl('MiddleReport', { kind: 'docs', query: 'lines=60' }),
    complete: false,
  },
  {
    editor: 'feishu',
    name: 'old document of an unknown build',
    url: documentUrl('DutyReport', { kind: 'docs', query: 'old=unknown' }),
    unreadable: 'old-document',
  },
  {
    editor: 'feishu',
    name: 'wiki node that holds a sheet',
    url: `https://team.feishu.cn/wiki/${SHEET_NODE}`,
    unreadable: 'not-a-document',
    patience: NO_EDITOR,
  },
  {
    editor: 'feishu',
    name: 'sheet',
    url: documentUrl('DutyReport', { kind: 'sheets' }),
    unreadable: 'not-a-document',
  },
  {
    editor: 'feishu',
    name: 'copying forbidden',
    url: documentUrl('DutyReport', { query: 'mode=read&copy=forbidden' }),
    unreadable: 'copy-forbidden',
  },
]
