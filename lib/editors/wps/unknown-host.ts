/** A page on a host the user enabled: any editable text, until WPS's own API shows up in it. */
import type { BridgeClient } from '../../messaging/bridge-client'
import type { ChangeSignal, EditorAdapter, Stop } from '../adapter'
import type { wpsVerbs } from './page-protocol'

export interface UnknownHostEnvironment {
  generic: EditorAdapter
  createWps(): EditorAdapter
  bridge: BridgeClient<typeof wpsVerbs>
}

/** The API appears seconds after the page, and not every private server has WebOffice in its paths. */
export function createUnknownHostAdapter(environment: UnknownHostEnvironment): EditorAdapter {
  const { generic, createWps, bridge } = environment
  let current = generic
  let listener: ((signal: ChangeSignal) => void) | null = null
  let stopWatching: Stop | null = null

  async function lookForWps(): Promise<void> {
    if (current !== generic) return
    const description = await bridge.request('describe', {}).catch(() => null)
    if (!description?.hasEditor || current !== generic) return
    current = createWps()
    generic.dispose?.()
    stopWatching?.()
    stopWatching = listener && current.watch(listener)
  }

  return {
    get id() {
      return current.id
    },
    documentId: () => current.documentId(),
    async read() {
      await lookForWps()
      return current.read()
    },
    watch(onChange) {
      listener = onChange
      stopWatching = current.watch(onChange)
      return () => {
        listener = null
        stopWatching?.()
      }
    },
    visibleKeys: () => current.visibleKeys?.() ?? new Set(),
    ranges: (span) => current.ranges?.(span) ?? [],
    reveal: (span) => current.reveal(span),
    probe: () => current.probe(),
    dispose() {
      current.dispose?.()
      bridge.stop()
    },
  }
}
