/** Puts `WPSOpenApi` and `APP` into the page, late and in the order that was measured. */
import { type ApiNode, dressAsync, dressPlain } from './api-node'
import type { WpsOptions } from './options'
import type { RequestQueue } from './request-queue'

type Listener = (data: unknown) => void

export class ApiEvents {
  private readonly listeners = new Map<string, Set<Listener>>()

  readonly api = {
    AddApiEventListener: (name: string, listener: Listener) => {
      const known = this.listeners.get(name) ?? new Set()
      known.add(listener)
      this.listeners.set(name, known)
    },
    RemoveApiEventListener: (name: string, listener: Listener) => {
      this.listeners.get(name)?.delete(listener)
    },
  }

  emit(name: string, data: unknown): void {
    for (const listener of this.listeners.get(name) ?? []) setTimeout(() => listener(data), 0)
  }

  count(): number {
    let count = 0
    for (const listeners of this.listeners.values()) count += listeners.size
    return count
  }
}

/** How much later than `api.ready` the application may come. Milliseconds. */
const APPLICATION_DELAY = 400

export function installApi(
  application: ApiNode,
  queue: RequestQueue,
  events: ApiEvents,
  options: WpsOptions,
): void {
  if (options.app !== 'none') {
    const document = options.app === 'document' ? (dressPlain(application) as object) : {}
    const canCopy = !options.copyForbidden
    Object.assign(window, { APP: Object.assign(document, { canCopy: () => canCopy }) })
  }
  if (options.api === 'none') return
  setTimeout(() => {
    const api: Record<string, unknown> = { ApiEvent: events.api }
    const addApplication = () => {
      api.Application = dressAsync(application, queue, options.api === 'lenient')
    }
    let ready: Promise<void> | null = null
    api.ready = () => {
      ready ??= new Promise((resolve) => {
        setTimeout(() => {
          if (options.early) setTimeout(addApplication, APPLICATION_DELAY)
          else addApplication()
          events.emit('api.ready', {})
          resolve()
        }, 50)
      })
      return ready
    }
    Object.assign(window, { WPSOpenApi: api })
  }, options.delay)
}
