/** Literal block trees in the shape of Feishu's model. */

export interface TestBlock {
  id: number
  type: string
  record: { id: string }
  snapshot: Record<string, unknown>
  zoneState?: unknown
  children: unknown[]
  [name: string]: unknown
}

let lastId = 0

export interface TestOperation {
  insert: string
  attributes?: Record<string, string>
}

export function block(
  type: string,
  content: string | TestOperation[] | null,
  { children = [], snapshot = {}, ...others }: Record<string, unknown> = {},
): TestBlock {
  const id = ++lastId
  const operations = typeof content === 'string' ? [{ insert: content }] : content
  return {
    id,
    type,
    record: { id: `record-${id}` },
    snapshot: { type, ...(snapshot as object) },
    ...(operations && {
      zoneState: {
        allText: `${operations.map(({ insert }) => insert).join('')}\n`,
        content: { ops: [...operations, { insert: '\n', attributes: { fixEnter: 'true' } }] },
      },
    }),
    children: children as unknown[],
    ...others,
  }
}

export function page(title: string, ...children: unknown[]): TestBlock {
  return block('page', title, { children })
}

/** As the page hands out objects: a proxy with a cycle, whose other fields throw when asked for. */
export function asPageObject(target: TestBlock): unknown {
  const known = new Set(['id', 'type', 'record', 'snapshot', 'zoneState', 'children'])
  const proxy: unknown = new Proxy(target, {
    get(object, name) {
      if (name === 'parent' || name === 'blockManager') return proxy
      if (typeof name === 'string' && known.has(name)) return object[name]
      throw new Error('not to be read')
    },
  })
  return proxy
}

/** A block that was destroyed while it was read. */
export const destroyedBlock: unknown = new Proxy(
  {},
  {
    get() {
      throw new Error('destroyed')
    },
  },
)
