/** Tells the other side that the selection moved, the only event known for the web (2024 to 2026). */
import { readField } from '../../page-fields'
import { CHANGE_HINT_EVENT } from '../page-protocol'
import type { CallQueue } from './call-queue'
import { findOpenApi } from './find-application'

const EVENT = 'WindowSelectionChange'

export interface SelectionHint {
  /** Listens to the API that the page has now; cheap to call often. */
  start(): void
  stop(): void
}

export function createSelectionHint(page: { document: Document }, queue: CallQueue): SelectionHint {
  let listenedTo: unknown
  const hint = () => {
    if (!page.document.hidden) page.document.dispatchEvent(new CustomEvent(CHANGE_HINT_EVENT))
  }

  function call(name: 'AddApiEventListener' | 'RemoveApiEventListener', api: unknown) {
    const events = readField(api, 'ApiEvent')
    const method = readField(events, name)
    // What it answers is not waited for.
    const run = () => {
      if (typeof method === 'function') Reflect.apply(method, events, [EVENT, hint])
    }
    void queue.run(run).catch(() => {})
  }

  return {
    start() {
      const found = findOpenApi(page)
      if (!found || found.api === listenedTo) return
      listenedTo = found.api
      call('AddApiEventListener', found.api)
    },
    stop() {
      if (listenedTo === undefined) return
      call('RemoveApiEventListener', listenedTo)
      listenedTo = undefined
    },
  }
}
