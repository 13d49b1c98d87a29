import { defineContentScript } from 'wxt/utils/define-content-script'
import { listenToWorker } from '../lib/content/listen'
import { createSession } from '../lib/content/session'
import { runtimeWorkerPort } from '../lib/content/worker-port'
import { FEISHU_MATCHES } from '../lib/editors/feishu/hosts'
import { createAdapter } from '../lib/editors/registry'
import { createPainter } from '../lib/highlight/painter'
import { browserHighlights } from '../lib/highlight/registry'

/** How often the script asks whether its extension is still there. Milliseconds. */
const ALIVE_CHECK = 3_000

export default defineContentScript({
  matches: FEISHU_MATCHES,
  // Before the page's own scripts, so that the name of the channel is agreed without them.
  runAt: 'document_start',
  // A message event in an editor's window can break the editor's own messaging.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = createAdapter(document)
    const highlights = browserHighlights()
    const painter = highlights && createPainter({ page: document, adapter, highlights })
    const session = createSession({ page: document, adapter, painter, worker: runtimeWorkerPort })
    const stopListening = listenToWorker(session)
    ctx.onInvalidated(() => {
      stopListening()
      session.stop()
    })
    ctx.setInterval(() => {}, ALIVE_CHECK)
    ctx.addEventListener(window, 'pagehide', () => {
      void runtimeWorkerPort.closed().catch(() => {})
    })
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void session.sendSnapshot()
    })
    session.start()
  },
})
