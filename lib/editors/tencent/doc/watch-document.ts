/** Signals that a canvas document may have changed. */
import type { ChangeSignal, Stop } from '../../adapter'
import { watchPage } from '../../watch-page'
import { findDocView } from './page-nodes'

/**
 * Keys with which the editor changes its text without an `input` event: the hidden editor they go to is
 * empty, so the browser has nothing to delete or to break.
 */
const KEYS = new Set(['Enter', 'Backspace', 'Delete', 'Tab'])
/** Undo, redo, and cutting, where the editor does them itself. */
const CHORDS = new Set(['z', 'y', 'x'])

/** Text reaches the stream some frames after the key; the reading is put off longer than that. */
export function watchDocument(page: Document, onChange: (signal: ChangeSignal) => void): Stop {
  const abort = new AbortController()
  const onKey = (event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.metaKey
    const isEdit = KEYS.has(event.key) || (isChord && CHORDS.has(event.key.toLowerCase()))
    if (isEdit && !event.isComposing && !page.hidden) onChange('edit')
  }
  page.addEventListener('keydown', onKey, { capture: true, signal: abort.signal })
  // The copy of the user is read by another listener, which comes first.
  page.defaultView?.addEventListener('copy', () => onChange('edit'), { signal: abort.signal })
  // Pages and boxes of paragraphs are drawn anew; the text itself has no node.
  const stop = watchPage({ page, findRoot: () => findDocView(page), onChange })
  return () => {
    abort.abort()
    stop()
  }
}
