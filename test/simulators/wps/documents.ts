/** The simulated documents of WPS Online by name, as the word editor stores them. */
import { documentByName } from '../feishu/documents'
import { longReport } from '../feishu/documents/long-report'
import { seedParagraphs } from '../feishu/documents/seed'

/** What has no text of its own and yet takes positions in the word editor: the code of a field. */
export const FIELD_CODE = '\uE000'
export const IMAGE = '\u0001'

export interface WordSeedParagraph {
  /** With control characters: `\v` soft break, `\u0003` … `\u0004` table of contents, IMAGE, FIELD_CODE. */
  text: string
  /** Ends a cell of a table, or, without any text, a row. */
  ends?: 'cell' | 'row'
  /** Outline level of its style, 1 to 9. */
  level?: number
}

/** Headings by their numbers, which is how the style was given to them. */
function styled(text: string): WordSeedParagraph {
  if (/^[一二三四五六七八九十]+、/.test(text)) return { text, level: 1 }
  return { text }
}

const report = () => seedParagraphs(documentByName('DutyReport')).map(styled)

/** A table of contents, a field and a picture near the start, so that all later positions drift. */
function longDocument(blocks: number): WordSeedParagraph[] {
  const body = seedParagraphs(longReport(blocks)).map(styled)
  const titles = body.filter(({ level }) => level === 1)
  const contents = titles.map(({ text }, index) => ({ text: `${text}\t${index * 4 + 1}` }))
  const last = contents.length - 1
  return [
    ...body.slice(0, 1),
    ...contents.map(({ text }, index) => ({
      text: `${index === 0 ? '\u0003' : ''}${text}${index === last ? '\u0004' : ''}`,
    })),
    {
      text: `本报告由各班组${FIELD_CODE}分别供稿，综合办公室汇总，\v数据截至上月末，示意图见下。`,
    },
    { text: `${IMAGE}图1　近三年办理数量变化` },
    ...body.slice(1),
  ]
}

function tableDocument(): WordSeedParagraph[] {
  const rows = [
    ['项目', '负责人', '完成时间'],
    ['档案整理', '【姓名】', '2025年6月'],
    ['', '李四', '2025年XX月'],
  ]
  return [
    { text: '2025年工作进度情况汇报' },
    { text: '各位领导：现将档案整理和系统升级两个项目的进度汇报如下，请予审阅。' },
    ...rows.flatMap((cells) => [
      ...cells.map((text) => ({ text, ends: 'cell' as const })),
      { text: '', ends: 'row' as const },
    ]),
    { text: '以上项目按月调度，遇有困难及时报告，确保年底前全部完成并通过验收。' },
  ]
}

const documents = {
  report,
  long: () => longDocument(240),
  huge: () => longDocument(6_000),
  table: tableDocument,
  plan: () => seedParagraphs(documentByName('WorkPlan')).map(styled),
}
export type WpsDocumentName = keyof typeof documents

export function wordDocument(name: string): WordSeedParagraph[] {
  return Object.hasOwn(documents, name) ? documents[name as WpsDocumentName]() : report()
}

export const WPS_HOST = 'www.kdocs.cn'
/** A company's own server: the user has to enable it. */
export const PRIVATE_HOST = 'oa.example.test'

type Kind = 'w' | 'o' | 's' | 'p' | 'f' | 'd'

/** `/l/` addresses say nothing of the kind; the simulated site keeps it in the code. */
export const shareUrl = (name: WpsDocumentName, { kind = 'w' as Kind, query = '' } = {}): string =>
  `https://${WPS_HOST}/l/c${kind}${name}${query && `?${query}`}`

export const officeUrl = (name: WpsDocumentName, { kind = 'w' as Kind, query = '' } = {}): string =>
  `https://${WPS_HOST}/office/${kind}/${name}${query && `?${query}`}`

/** The page of a private system, with the editor two frames below. */
export const privateUrl = (name: WpsDocumentName, query = ''): string =>
  `https://${PRIVATE_HOST}/portal/file/${name}${query && `?${query}`}`
