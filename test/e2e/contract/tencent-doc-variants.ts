/** Tencent Docs' canvas editor: every layer, every place of the text pool, and what cannot be read. */
import { documentUrl } from '../../simulators/tencent/doc/documents'
import type { EditorPage } from '../support/editor-page'
import type { EditorVariant } from './variant'

const POOL = {
  editor: 'tencent',
  layer: 'tencent-text-pool',
  complete: true,
  marks: 'margin',
  editable: true,
  reveals: true,
  remote: true,
} as const

const dutyReport = (query = '') => documentUrl('DutyReport', { query })

/** As the user is asked to when nothing else answers. */
async function copyAll({ page, frame }: EditorPage): Promise<void> {
  await page.bringToFront()
  await frame.evaluate(() => window.__hand.placeCaret(0, 0))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
}

export const tencentDocVariants: readonly EditorVariant[] = [
  { ...POOL, name: 'doc', url: dutyReport() },
  {
    ...POOL,
    name: 'doc on doc.weixin.qq.com, text pool of the data engine',
    url: documentUrl('DutyReport', { host: 'doc.weixin.qq.com', query: 'pool=engine' }),
  },
  {
    ...POOL,
    name: 'doc with links, pictures and a table, text pool without its methods',
    url: documentUrl('EveryMark', { query: 'pool=pages&styles=name' }),
  },
  {
    ...POOL,
    name: 'doc, text pool of the data manager',
    url: dutyReport('pool=manager&styles=none'),
  },
  {
    ...POOL,
    name: 'doc, text pool under an unknown name',
    url: dutyReport('pool=moved&names=none'),
  },
  { ...POOL, name: 'doc that comes up late', url: dutyReport('pad=5000'), patience: 20_000 },
  {
    ...POOL,
    name: 'doc of many pages',
    url: documentUrl('MiddleReport'),
  },
  {
    ...POOL,
    name: 'doc of many pages, laid out near the view',
    url: documentUrl('MiddleReport', { query: 'boxes=near&scroller=hashed' }),
  },
  {
    ...POOL,
    name: 'doc of many pages without boxes of paragraphs',
    url: documentUrl('MiddleReport', { query: 'covers=none' }),
    marks: 'none',
  },
  {
    ...POOL,
    name: 'doc of many pages with a text pool alone',
    url: documentUrl('MiddleReport', { query: 'covers=none&boxes=none' }),
    marks: 'none',
  },
  {
    ...POOL,
    name: 'doc with a text pool alone, without outline',
    url: dutyReport('covers=none&boxes=none&drawer=none'),
    marks: 'none',
  },
  { ...POOL, name: 'doc for readers', url: dutyReport('mode=read'), editable: false },
  {
    ...POOL,
    name: 'doc without a text pool',
    url: dutyReport('pool=none'),
    layer: 'tencent-box-tree',
    patience: 16_000,
  },
  {
    ...POOL,
    name: 'doc without a text pool, laid out near the view',
    url: documentUrl('MiddleReport', { query: 'pool=none&boxes=near' }),
    layer: 'tencent-box-tree',
    complete: false,
    patience: 16_000,
    // Only what is near the view is known, so there is nothing far to go to.
    reveals: false,
  },
  {
    ...POOL,
    name: 'doc that the user copied',
    url: dutyReport('editor=gone&pad=0'),
    layer: 'tencent-copied',
    marks: 'none',
    // What was copied does not follow edits.
    editable: false,
    remote: false,
    prepare: copyAll,
  },
  {
    ...POOL,
    name: 'doc that the user copied, without outline',
    url: dutyReport('editor=gone&pad=0&drawer=none'),
    layer: 'tencent-copied',
    complete: false,
    marks: 'none',
    editable: false,
    remote: false,
    prepare: copyAll,
  },
  {
    editor: 'tencent',
    name: 'doc whose copying is forbidden',
    url: dutyReport('copy=forbidden'),
    unreadable: 'copy-forbidden',
  },
  {
    editor: 'tencent',
    name: 'doc whose editor cannot be reached',
    url: dutyReport('editor=gone'),
    unreadable: 'model-unavailable',
    patience: 30_000,
  },
  {
    editor: 'tencent',
    name: 'sheet',
    url: 'https://docs.qq.com/sheet/DTestSheetAAAAAA',
    unreadable: 'not-text',
  },
]
