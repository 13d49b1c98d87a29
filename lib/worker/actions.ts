/** What the panel may ask for a tab's document. */
import type { ProtocolMap } from '../messaging/protocol'
import { readChoices, writeChoices } from '../storage/session-store'
import { updateSettings } from '../storage/settings'
import type { Documents, OpenDocument } from './documents'
import { ignoreInSettings, ignoreOnce, restoreInSettings, restoreOnce } from './ignores'

type Data<Name extends keyof ProtocolMap> = Parameters<ProtocolMap[Name]>[0]
type RevealResult = ReturnType<ProtocolMap['revealSpan']>
type RevealSpan = (tabId: number, span: Data<'revealSpan'>) => Promise<RevealResult>

export interface Actions {
  chooseGenre(data: Data<'chooseGenre'>): Promise<void>
  ignoreFinding(data: Data<'ignoreFinding'>): Promise<void>
  restoreFinding(data: Data<'restoreFinding'>): Promise<void>
  revealFinding(data: Data<'revealFinding'>): Promise<RevealResult>
  revealParagraph(data: Data<'revealParagraph'>): Promise<RevealResult>
  refreshDocument(data: Data<'refreshDocument'>): Promise<void>
}

export function createActions(documents: Documents, revealSpan: RevealSpan): Actions {
  async function withDocument(tabId: number, step: (document: OpenDocument) => Promise<unknown>) {
    const document = await documents.wake(tabId)
    if (!document) return
    await step(document)
    await documents.refresh(tabId)
  }

  async function reveal(
    tabId: number,
    paragraph: number,
    place: { start: number; end: number; text: string },
    document: OpenDocument,
  ): Promise<RevealResult> {
    const key = document.snapshot.paragraphs[paragraph]?.key
    if (key === undefined) return 'absent'
    return revealSpan(tabId, { key, ...place }).catch(() => 'failed' as const)
  }

  return {
    chooseGenre: ({ tabId, genre }) =>
      withDocument(tabId, async ({ documentId }) => {
        await writeChoices(tabId, { ...(await readChoices(tabId, documentId)), genre })
      }),

    ignoreFinding: ({ tabId, findingId, rule, scope }) =>
      withDocument(tabId, async ({ documentId }) => {
        if (scope === 'once')
          await writeChoices(tabId, ignoreOnce(await readChoices(tabId, documentId), findingId))
        else
          await updateSettings((settings) =>
            ignoreInSettings(settings, { findingId, rule }, scope, documentId),
          )
      }),

    restoreFinding: ({ tabId, findingId, rule }) =>
      withDocument(tabId, async ({ documentId }) => {
        await writeChoices(tabId, restoreOnce(await readChoices(tabId, documentId), findingId))
        await updateSettings((settings) =>
          restoreInSettings(settings, { findingId, rule }, documentId),
        )
      }),

    async revealFinding({ tabId, findingId }) {
      const document = await documents.wake(tabId)
      if (!document) return 'failed'
      const finding = document.report?.findings.find(({ id }) => id === findingId)
      return finding ? reveal(tabId, finding.paragraph, finding, document) : 'absent'
    },

    async revealParagraph({ tabId, paragraph }) {
      const document = await documents.wake(tabId)
      if (!document) return 'failed'
      return reveal(tabId, paragraph, { start: 0, end: 0, text: '' }, document)
    },

    async refreshDocument({ tabId }) {
      documents.forget(tabId)
      await documents.wake(tabId)
    },
  }
}
