/** The simulated canvas documents by name, and the addresses they are served at. */
import { dutyReport } from '../../../feishu/documents/duty-report'
import { longReport } from '../../../feishu/documents/long-report'
import { workPlan } from '../../../feishu/documents/work-plan'
import { everyMark } from './every-mark'
import { type CanvasSeed, fromBlocks } from './seed'
import { unnumbered } from './unnumbered'

const documents = {
  DutyReport: () => fromBlocks(dutyReport),
  WorkPlan: () => fromBlocks(workPlan),
  EveryMark: () => everyMark,
  Unnumbered: () => unnumbered,
  LongReport: () => fromBlocks(longReport()),
  MiddleReport: () => fromBlocks(longReport(600)),
  Empty: (): CanvasSeed => ({ title: '无标题文档', content: [], otherStories: [] }),
} satisfies Record<string, () => CanvasSeed>

export type DocumentName = keyof typeof documents

const names = Object.keys(documents) as DocumentName[]

/** Twelve characters, as pads are named. */
export const padName = (name: DocumentName): string => name.padEnd(12, 'x')

/** On docs.qq.com the address holds the pad's name in base64. */
const documentId = (name: DocumentName): string => `D${btoa(padName(name))}`

export function nameById(id: string): DocumentName | null {
  return names.find((name) => documentId(name) === id || weixinId(name) === id) ?? null
}

const weixinId = (name: DocumentName): string => `w3_A${padName(name)}`

export const documentByName = (name: DocumentName): CanvasSeed => documents[name]()

export function documentUrl(
  name: DocumentName,
  { query = '', host = 'docs.qq.com' }: { query?: string; host?: string } = {},
): string {
  const id = host === 'docs.qq.com' ? documentId(name) : weixinId(name)
  return `https://${host}/doc/${id}${query && `?${query}`}`
}
