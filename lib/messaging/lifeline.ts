/**
 * A port that a frame inside a page holds to the worker. Nothing travels on it: the browser closes it
 * when the frame is taken out of the page, which can no longer send a message of its own then.
 */
import { browser } from 'wxt/browser'

const NAME = 'frame'

export interface Lifeline {
  /** Cheap. A worker that was stopped has let go of the port. */
  hold(): void
}

export function createLifeline(): Lifeline {
  let isHeld = false
  return {
    hold() {
      if (isHeld) return
      const port = browser.runtime.connect({ name: NAME })
      isHeld = true
      port.onDisconnect.addListener(() => {
        isHeld = false
      })
    },
  }
}

type Sender = NonNullable<
  Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]['sender']
>

export function onLifelineEnd(listener: (sender: Sender) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port
    if (name === NAME && sender) port.onDisconnect.addListener(() => listener(sender))
  })
}
