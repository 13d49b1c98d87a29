/** One object of the editor's application, before it is dressed as the asynchronous API or the plain one. */
import type { RequestQueue } from './request-queue'

export interface ApiNode {
  value?: () => unknown
  members?: Readonly<Record<string, () => ApiNode>>
  call?: (...parameters: unknown[]) => ApiNode
  set?: (name: string, value: unknown) => void
}

export const leaf = (value: () => unknown): ApiNode => ({ value })
export const method = (call: (...parameters: unknown[]) => ApiNode): ApiNode => ({ call })

/** Which node an object that was handed out stands for. */
const nodes = new WeakMap<object, ApiNode>()
export const nodeOf = (object: unknown): ApiNode | undefined =>
  (typeof object === 'object' || typeof object === 'function') && object !== null
    ? nodes.get(object)
    : undefined

/** Function objects with `then`; an unknown member is a request that is never answered. */
export function dressAsync(node: ApiNode, queue: RequestQueue, isLenient: boolean): unknown {
  const { members = {}, value, call, set } = node

  function answer(): unknown {
    if (value) return value()
    // What an object comes to: without children, unless lenient.
    const plain = isLenient ? dressChildren() : {}
    nodes.set(plain, node)
    return plain
  }
  function dressChildren(): object {
    const object = {}
    for (const [name, child] of Object.entries(members))
      Object.defineProperty(object, name, {
        enumerable: true,
        get: () => dressAsync(child(), queue, isLenient),
        set: (given) => set?.(name, given),
      })
    return object
  }

  const dressed = new Proxy(() => {}, {
    get(_, name) {
      if (typeof name === 'symbol') return undefined
      if (name === 'then')
        return (resolve: (value: unknown) => void, reject: () => void) =>
          queue.request(answer, resolve, reject ?? (() => {}))
      const child = Object.hasOwn(members, name) ? members[name] : undefined
      if (child) return dressAsync(child(), queue, isLenient)
      queue.hang(`unknown member ${name}`)
      return dressAsync({}, queue, isLenient)
    },
    has: (_, name) => Object.hasOwn(members, name),
    set(_, name, given) {
      set?.(String(name), given)
      return true
    },
    apply(_, __, parameters) {
      if (call) return dressAsync(call(...parameters), queue, isLenient)
      queue.hang('a property was called')
      return dressAsync({}, queue, isLenient)
    },
  })
  nodes.set(dressed, node)
  return dressed
}

/** Plain objects and values, as the internal application has them. */
export function dressPlain(node: ApiNode): unknown {
  if (node.value) return node.value()
  const { members = {}, call } = node
  const object = call ? (...parameters: unknown[]) => dressPlain(call(...parameters)) : {}
  for (const [name, child] of Object.entries(members))
    Object.defineProperty(object, name, {
      enumerable: true,
      get: () => dressPlain(child()),
      set: (given) => node.set?.(name, given),
    })
  nodes.set(object, node)
  return object
}
