/** The simulated documents by name, and the addresses they are served at. */
import { components } from './components'
import { copies } from './copies'
import { dutyReport } from './duty-report'
import { everyBlock } from './every-block'
import { longReport } from './long-report'
import type { DocumentSeed } from './seed'
import { workPlan } from './work-plan'

const TOKEN_LENGTH = 27

const documents = {
  DutyReport: () => dutyReport,
  WorkPlan: () => workPlan,
  EveryBlock: () => everyBlock,
  Components: () => components,
  Copies: () => copies,
  LongReport: () => longReport(),
  /** Some 1,200 findings in 60,000 characters. */
  BlankReport: () => longReport(2_600, 2),
  MiddleReport: () => longReport(600),
  Empty: (): DocumentSeed => ({ title: '', blocks: [] }),
} satisfies Record<string, () => DocumentSeed>

export type DocumentName = keyof typeof documents

const names = Object.keys(documents) as DocumentName[]

/** A token of the usual length: the name, filled up. */
export const documentToken = (name: DocumentName): string => name.padEnd(TOKEN_LENGTH, 'x')

export function documentByToken(token: string): DocumentSeed | null {
  const name = names.find((candidate) => documentToken(candidate) === token)
  return name ? documents[name]() : null
}

export const documentByName = (name: DocumentName): DocumentSeed => documents[name]()

export interface AddressOptions {
  kind?: 'docx' | 'wiki' | 'docs' | 'doc' | 'sheets'
  query?: string
  host?: string
}

/** A wiki node that holds a sheet: no document has its token. */
export const SHEET_NODE = 'SheetNode'.padEnd(TOKEN_LENGTH, 'x')

export function documentUrl(
  name: DocumentName,
  { kind = 'docx', query = '', host = 'team.feishu.cn' }: AddressOptions = {},
): string {
  return `https://${host}/${kind}/${documentToken(name)}${query && `?${query}`}`
}
