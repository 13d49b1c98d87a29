/** Tencent Docs: the adapter of the kind of document that is open, told by the path at every use. */
import { connectToPage } from '../../messaging/bridge-client'
import { type EditorAdapter, type Stop, UnreadableError, type UnreadableReason } from '../adapter'
import type { EditorChoices } from '../choices'
import { documentIdOf } from '../document-id'
import { watchPage } from '../watch-page'
import { createSmartDocumentAdapter } from './aio/adapter'
import { createDocAdapter } from './doc/adapter'
import { kindOfPath, type TencentPathKind } from './hosts'
import { tencentVerbs } from './page-protocol'

type ReadableKind = Extract<TencentPathKind, 'document' | 'smart-document'>

export function createTencentAdapter(page: Document, choices: EditorChoices): EditorAdapter {
  const bridge = connectToPage(page, tencentVerbs)
  const address = () => page.location
  const environment = { page, address, bridge, choices }
  const adapters = {
    document: createDocAdapter(environment),
    'smart-document': createSmartDocumentAdapter(environment),
  } satisfies Record<ReadableKind, EditorAdapter>
  return {
    ...joinByPath({ page, pathname: () => page.location.pathname, adapters }),
    dispose() {
      for (const adapter of Object.values(adapters)) adapter.dispose?.()
      bridge.stop()
    },
  }
}

export interface JoinEnvironment {
  page: Document
  pathname(): string
  adapters: Readonly<Partial<Record<TencentPathKind, EditorAdapter>>>
}

export function joinByPath({ page, pathname, adapters }: JoinEnvironment): EditorAdapter {
  const pick = () => adapters[kindOfPath(pathname())]

  /** A sheet may become a document without a reload, so its page is watched, too. */
  const watchOther: EditorAdapter['watch'] = (onChange) =>
    watchPage({ page, findRoot: () => null, onChange })

  return {
    id: 'tencent',
    documentId: () => pick()?.documentId() ?? documentIdOf(page.location),
    async read() {
      const adapter = pick()
      if (adapter) return adapter.read()
      throw new UnreadableError(reasonOf(kindOfPath(pathname())))
    },
    watch(onChange) {
      let watched: EditorAdapter | undefined
      let stop: Stop = () => {}
      const follow = () => {
        watched = pick()
        stop = (watched ? watched.watch : watchOther)((signal) => {
          if (pick() !== watched) {
            stop()
            follow()
          }
          onChange(signal)
        })
      }
      follow()
      return () => stop()
    },
    visibleKeys: () => pick()?.visibleKeys?.() ?? new Set(),
    ranges: (span) => pick()?.ranges?.(span) ?? [],
    margin: {
      host: () => pick()?.margin?.host() ?? null,
      boxes: (span) => pick()?.margin?.boxes(span) ?? [],
    },
    reveal: async (span) => pick()?.reveal(span) ?? 'failed',
    probe: async () => pick()?.probe() ?? [],
  }
}

function reasonOf(kind: TencentPathKind): UnreadableReason {
  if (kind === 'not-text') return 'not-text'
  return kind === 'other' ? 'not-a-document' : 'no-editor'
}
