/** The simulated documents by name, their pages, and the addresses they are served at. */
import { dutyReport } from '../../../feishu/documents/duty-report'
import { longReport } from '../../../feishu/documents/long-report'
import type { DocumentSeed, BlockSeed as OtherBlock } from '../../../feishu/documents/seed'
import { workPlan } from '../../../feishu/documents/work-plan'
import { everyBlock } from './every-block'
import type { BlockSeed, PageSeed } from './seed'

/** The same reports as the other simulators have: paragraphs and headings only. */
const adopt = ({ title, blocks }: DocumentSeed): PageSeed => ({
  title,
  blocks: blocks.map(adoptBlock),
})

function adoptBlock({ type, text }: OtherBlock): BlockSeed {
  return { kind: type.replace('heading', 'header'), text: text ?? '' }
}

const documents = {
  DutyReport: () => adopt(dutyReport),
  EveryBlock: () => everyBlock,
  MiddleReport: () => adopt(longReport(600)),
  LongReport: () => adopt(longReport()),
  Blank: (): PageSeed => ({ title: '', blocks: [{ kind: 'text', text: '' }] }),
} satisfies Record<string, () => PageSeed>

export type DocumentName = keyof typeof documents

const names = Object.keys(documents) as DocumentName[]

/** Six characters, as every block id. */
export type PageName = 'first' | 'second'
export const pageIdOf = (name: DocumentName, page: PageName = 'first'): string =>
  (page === 'first' ? 'Pf' : 'Ps') + name.slice(0, 4)

const tokenOf = (name: DocumentName): string => `DT${name}`

export interface OpenPage {
  name: DocumentName
  id: string
  seed: PageSeed
}

/** The page an address opens; without `p` the first one. Null: no such document. */
export function pageAt(pathname: string, pageId: string | null): OpenPage | null {
  const [, kind, token = ''] = pathname.split('/')
  const name = names.find((candidate) => token.endsWith(tokenOf(candidate)))
  if (!name || (kind !== 'aio' && kind !== 'smartpage')) return null
  const isSecond = pageId === pageIdOf(name, 'second')
  return {
    name,
    id: pageIdOf(name, isSecond ? 'second' : 'first'),
    seed: isSecond ? adopt(workPlan) : documents[name](),
  }
}

export function documentUrl(
  name: DocumentName,
  { host = 'docs.qq.com', query = '' }: { host?: string; query?: string } = {},
): string {
  const path =
    host === 'doc.weixin.qq.com' ? `/smartpage/a1_${tokenOf(name)}` : `/aio/${tokenOf(name)}`
  return `https://${host}${path}?p=${pageIdOf(name)}${query && `&${query}`}`
}
