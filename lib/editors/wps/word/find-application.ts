/** Finds the objects through which a word document is read, and waits until they are ready. */
import { readField } from '../../page-fields'
import { whenAnswered } from './thenable'

export interface ApplicationSource {
  /** In a box: the object itself is thenable. Null: not there, or not ready yet. */
  find(): { application: unknown } | null
  /** Resolves after a while in any case. */
  state(): Promise<'absent' | 'loading' | 'ready'>
}

/** How long one question waits for `ready()`. Milliseconds. */
const READY_TIMEOUT = 4_000
/** An application that is there although `ready()` never said so is used after this time. Milliseconds. */
const READY_PATIENCE = 20_000

export function hasMember(object: unknown, name: string): boolean {
  if ((typeof object !== 'object' || object === null) && typeof object !== 'function') return false
  try {
    return name in object
  } catch {
    return false
  }
}

/** Known by what it has from the start: `Application` is made only when `ready()` resolves. */
export function findOpenApi(page: unknown): { api: unknown } | null {
  const api = readField(page, 'WPSOpenApi')
  if (typeof readField(api, 'ready') !== 'function' || !hasMember(api, 'ApiEvent')) return null
  return { api }
}

/** `window.WPSOpenApi`, the public API of the editor frame. */
export function createOpenApiSource(page: unknown, now: () => number): ApplicationSource {
  let known: { api: unknown; seenAt: number; isReady: boolean; ready: Promise<void> } | null = null

  function look() {
    const found = findOpenApi(page)
    if (!found) return null
    if (known?.api === found.api) return known
    const entry = { api: found.api, seenAt: now(), isReady: false, ready: Promise.resolve() }
    entry.ready = callReady(found.api).then(
      () => {
        entry.isReady = true
      },
      () => {},
    )
    known = entry
    return entry
  }

  function find() {
    const entry = look()
    // `api.ready` may be said before the application is there, and is said only once: look again.
    if (!entry || !hasMember(entry.api, 'Application')) return null
    if (!entry.isReady && now() - entry.seenAt < READY_PATIENCE) return null
    const application = readField(entry.api, 'Application')
    return application === undefined || application === null ? null : { application }
  }

  return {
    find,
    async state() {
      const entry = look()
      if (!entry) return 'absent'
      if (!entry.isReady) await within(entry.ready, READY_TIMEOUT)
      return find() ? 'ready' : 'loading'
    },
  }
}

/** `window.APP`, the editor's internal application. Its members are plain, so a missing one ends the walk. */
export function createAppSource(page: unknown): ApplicationSource {
  const find = () => {
    const application = readField(page, 'APP')
    return hasMember(application, 'ActiveDocument') ? { application } : null
  }
  return { find, state: async () => (find() ? 'ready' : 'absent') }
}

function callReady(api: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const ready = readField(api, 'ready')
    if (typeof ready !== 'function') throw new TypeError('no ready')
    // Its value may be the API itself, which a promise must not unwrap.
    whenAnswered(
      Reflect.apply(ready, api, []),
      () => resolve(),
      () => reject(new Error('not ready')),
    )
  })
}

function within(promise: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    void promise.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
