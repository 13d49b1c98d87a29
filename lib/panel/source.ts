/** What a panel shows and can do, whatever stands behind it: a tab of the browser or a text in the page. */
import type { IgnoreScope } from '../messaging/protocol'
import type { EditorId, Finding, Report } from '../report'

/** Whether a page the product does not know can be checked: `unknown` while its address is hidden from us. */
export type PageAccess = 'possible' | 'unknown' | 'impossible'

/** Everything the panel may have to show. Only `ready` may ever look like a checked document. */
export type Reading =
  | { kind: 'loading' }
  | { kind: 'unsupported'; access: PageAccess }
  | { kind: 'reading'; editor: EditorId }
  | { kind: 'unreadable'; editor: EditorId | null; reason: string | null }
  | { kind: 'ready'; report: Report }

export type RevealResult = 'moved' | 'absent' | 'failed'

export interface PanelSource {
  /** Scopes that make sense here, narrowest first. */
  readonly ignoreScopes: readonly IgnoreScope[]
  /** Calls the listener now or soon and at every change, until the returned function is called. */
  subscribe(listener: (reading: Reading) => void): () => void
  /** Calls the listener with a finding that the user points at in the page. */
  subscribePointed?(listener: (findingId: string) => void): () => void
  /** Null: detect the genre again. */
  chooseGenre(genre: string | null): Promise<void>
  ignoreFinding(finding: Finding, scope: IgnoreScope): Promise<void>
  restoreFinding(finding: Finding): Promise<void>
  revealFinding(finding: Finding): Promise<RevealResult>
  /** `paragraph`: index from 0. */
  revealParagraph(paragraph: number): Promise<RevealResult>
  /** Read the document again from the start. */
  refresh(): Promise<void>
  /** Start checking an unknown page. False: the user refused. Must be called from a click. */
  enable(): Promise<boolean>
}
