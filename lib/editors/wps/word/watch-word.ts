/** Signals that a word document may have changed. Its text is on a canvas: keys and a slow check tell. */
import type { ChangeSignal, Stop } from '../../adapter'
import { watchPage } from '../../watch-page'
import { CHANGE_HINT_EVENT } from '../page-protocol'
import { findTier } from './visible-layer'

/** Edits of other people give no signal at all where no text is in the DOM. Milliseconds. */
const SLOW_CHECK = 5_000

export interface WatchWordOptions {
  page: Document
  isComposing(): boolean
  /** Checks are left out while this says so. */
  isResting(): boolean
  onChange(signal: ChangeSignal): void
}

export function watchWord({ page, isComposing, isResting, onChange }: WatchWordOptions): Stop {
  const abort = new AbortController()
  const hint = () => {
    if (!page.hidden && !isComposing()) onChange('edit')
  }
  const options = { capture: true, passive: true, signal: abort.signal }
  // Delete, Backspace and Enter leave the editor's hidden field without an input event.
  page.addEventListener('keydown', hint, options)
  page.addEventListener(CHANGE_HINT_EVENT, hint, options)
  const stop = watchPage({
    page,
    findRoot: () => findTier(page),
    onChange: (signal) => {
      if (signal !== 'check' || !isResting()) onChange(signal)
    },
    slowCheck: SLOW_CHECK,
  })
  return () => {
    abort.abort()
    stop()
  }
}
