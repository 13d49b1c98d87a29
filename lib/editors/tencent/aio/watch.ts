/** Signals of a smart document: what the page shows at once, and looks at the data that follows it. */
import type { ChangeSignal, Stop } from '../../adapter'
import { watchPage } from '../../watch-page'
import { findEditorRoot } from './mounted-blocks'

/**
 * The data core follows an edit by some hundred milliseconds, and nothing in the page tells when. What
 * was deleted is in it until then. Milliseconds after the last edit.
 */
const LOOKS = [350, 1_000]

export function watchSmartDocument(page: Document, onChange: (signal: ChangeSignal) => void): Stop {
  let timers: ReturnType<typeof setTimeout>[] = []
  const stopLooking = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  const look = () => {
    if (!page.hidden) onChange('check')
  }
  const stop = watchPage({
    page,
    findRoot: () => findEditorRoot(page),
    onChange(signal) {
      onChange(signal)
      if (signal !== 'edit') return
      stopLooking()
      timers = LOOKS.map((delay) => setTimeout(look, delay))
    },
  })
  return () => {
    stopLooking()
    stop()
  }
}
