import { defineContentScript } from 'wxt/utils/define-content-script'
import { startSession } from '../lib/content/start-session'
import { EDITOR_MATCHES, mayHoldDocument } from '../lib/editors/hosts'

/** How often the script asks whether its extension is still there. Milliseconds. */
const ALIVE_CHECK = 3_000

export default defineContentScript({
  matches: EDITOR_MATCHES,
  allFrames: true,
  // Before the page's own scripts, so that the name of the channel is agreed without them.
  runAt: 'document_start',
  // A message event in an editor's window can break the editor's own messaging.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (!mayHoldDocument(window)) return
    const running = await startSession(window)
    ctx.onInvalidated(running.stop)
    if (ctx.isInvalid) running.stop()
    // Asking is what finds out that the extension was updated or removed.
    ctx.setInterval(() => {}, ALIVE_CHECK)
    ctx.addEventListener(window, 'pagehide', running.leave)
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void running.session.sendSnapshot()
    })
  },
})
