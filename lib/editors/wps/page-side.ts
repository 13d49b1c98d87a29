/** The page's side of the WPS adapter: runs in the main world, and touches nothing until it is asked. */
import { type PageHandlers, servePage } from '../../messaging/bridge-page'
import type { Stop } from '../adapter'
import { describePage } from './describe-page'
import { wpsVerbs } from './page-protocol'
import { createViewReader } from './smart/view-reader'
import { createCallQueue } from './word/call-queue'
import { createAppSource, createOpenApiSource } from './word/find-application'
import { createSelectionHint } from './word/selection-hint'
import { createWordLayer } from './word/word-layer'

export interface WpsPageSide {
  handlers: PageHandlers<typeof wpsVerbs>
  release(): void
}

export function startWpsPageSide(page: Window & typeof globalThis): Stop {
  const { handlers, release } = createWpsPageSide(page)
  return servePage(page.document, wpsVerbs, handlers, release)
}

export function createWpsPageSide(
  page: { document: Document },
  now: () => number = () => performance.now(),
): WpsPageSide {
  // Both objects lead to the same editor, whose answers come in one order.
  const queue = createCallQueue({ isHidden: () => page.document.hidden })
  const layers = {
    'wps-api': createWordLayer(createOpenApiSource(page, now), queue),
    'wps-app': createWordLayer(createAppSource(page), queue),
  }
  const hint = createSelectionHint(page, queue)
  const view = createViewReader(page.document)

  function release() {
    hint.stop()
    for (const layer of Object.values(layers)) void layer.clearMarks()
  }

  return {
    release,
    handlers: {
      describe: () => describePage(page),
      async readWord({ layer, since }) {
        const reading = await layers[layer].read(since)
        if (layer === 'wps-api' && reading.state === 'read') hint.start()
        return reading
      },
      revealWord: ({ layer, highlight, ...place }) => layers[layer].reveal(place, highlight),
      measureView: () => view.measure(),
      readView: ({ since }) => view.read(since),
      release() {
        release()
        return null
      },
    },
  }
}
