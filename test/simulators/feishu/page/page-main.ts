/** What the page lets other scripts see: `window.PageMain` over the store, through proxies. */
import type { Guards } from '../../shared/guards'
import { ENTER, type Operation } from './operations'
import { type BlockStore, ROOT, type StoredBlock } from './store'

export type ModelPath = 'current' | 'legacy' | 'editor' | 'service' | 'fiber' | 'none'

type Facade = Record<string, unknown>

export interface PageMainOptions {
  store: BlockStore
  guards: Guards
  path: ModelPath
  /** Null: this version of the page has no such method. */
  locate: ((recordId: string) => Promise<boolean>) | null
  scroller: HTMLElement
}

/**
 * `current`: PageMain.blockManager.rootBlockModel; `legacy`: one step deeper, as before 2025-01;
 * `editor`: only below PageMain.editor; `service`: only the list of all blocks; `fiber`: nothing but
 * what React keeps on the elements (see react-fiber.ts); `none`: an unknown future version.
 */
export function createPageMain(options: PageMainOptions): object {
  const { store, guards, path, locate } = options
  const manager: Facade = { editable: true }
  const facadeOf = blockFacades(store, guards, () => manager)
  const root = () => facadeOf(store.root)
  const holder: Facade = path === 'legacy' ? {} : manager
  Object.defineProperty(holder, 'rootBlockModel', { enumerable: true, get: root })
  if (path === 'legacy') manager.model = holder

  const members: Facade = { scroller: options.scroller }
  if (locate) members.locateBlockWithRecordIdImpl = locate
  if (path === 'current' || path === 'legacy') members.blockManager = manager
  if (path === 'editor') {
    members.editor = {
      blockManager: manager,
      selection: { focus: () => guards.count('setters', 'selection.focus') },
    }
  }
  if (path === 'service') {
    members.editor = { editor: { api: { modelService: serviceOf(store, facadeOf) } } }
  }
  return sealed(members, guards)
}

/** The root block alone, for where no global leads to it. */
export function createRootBlock(store: BlockStore, guards: Guards): object {
  const manager: Facade = {}
  return blockFacades(store, guards, () => manager)(store.root)
}

function serviceOf(store: BlockStore, facadeOf: (block: StoredBlock) => object): object {
  return {
    get allBlockModels() {
      return new Map([...store.blocks].map(([id, block]) => [id, facadeOf(block)]))
    },
  }
}

/** Writing to a public object is a violation and has no effect. */
function sealed(target: object, guards: Guards): object {
  const refuse = (_: object, name: string | symbol) => {
    guards.count('setters', String(name))
    return true
  }
  return new Proxy(target, { set: refuse, deleteProperty: refuse, defineProperty: refuse })
}

function blockFacades(store: BlockStore, guards: Guards, manager: () => unknown) {
  const facades = new WeakMap<StoredBlock, object>()
  const optional = (id: number | null | undefined) =>
    id === null || id === undefined ? undefined : facadeOf(store.get(id))

  const getters: Record<string, (block: StoredBlock) => unknown> = {
    id: ({ id }) => id,
    type: ({ type, state }) => (state === 'real' ? type : 'fallback'),
    record: (block) => ({ id: block.recordId, snapshot: snapshotOf(block) }),
    recordId: ({ recordId }) => recordId,
    snapshot: snapshotOf,
    zoneState: (block) => zoneStateOf(block),
    children: (block) => block.children.map((id) => facadeOf(store.get(id))),
    parent: ({ parent }) => optional(parent),
    nextSibling: ({ id, parent }) => {
      if (parent === null) return undefined
      const siblings = store.get(parent).children
      return optional(siblings[siblings.indexOf(id) + 1])
    },
    depth: ({ type }) =>
      type.startsWith('heading') ? Number(type.slice('heading'.length)) : undefined,
    language: ({ language }) => language ?? undefined,
    blockManager: () => manager(),
    isAllDataReady: ({ inner, state }) => (inner ? state === 'real' : undefined),
    innerBlockManager: ({ inner }) => (inner ? innerManager(inner, guards) : undefined),
    getText: (block) => () => zoneStateOf(block)?.allText ?? '',
    replaceText: () => () => guards.count('setters', 'replaceText'),
    setSelection: () => () => guards.count('setters', 'setSelection'),
  }

  function facadeOf(block: StoredBlock): object {
    const known = facades.get(block)
    if (known) return known
    const alive = () => {
      if (block.destroyed) throw new Error('block was destroyed')
    }
    const refuse = (_: object, name: string | symbol) => {
      guards.count('setters', String(name))
      return true
    }
    const facade = new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name === 'symbol') return undefined
          alive()
          return getters[name]?.(block)
        },
        has: (_, name) => {
          alive()
          return typeof name === 'string' && name in getters
        },
        ownKeys: () => {
          alive()
          return Object.keys(getters)
        },
        getOwnPropertyDescriptor: (_, name) =>
          typeof name === 'string' && name in getters
            ? { configurable: true, enumerable: true, value: getters[name]?.(block) }
            : undefined,
        set: refuse,
        deleteProperty: refuse,
        defineProperty: refuse,
      },
    )
    facades.set(block, facade)
    return facade
  }
  return facadeOf
}

function innerManager(inner: BlockStore, guards: Guards): unknown {
  const manager: Facade = {}
  const facadeOf = blockFacades(inner, guards, () => manager)
  Object.defineProperty(manager, 'rootBlockModel', {
    enumerable: true,
    get: () => facadeOf(inner.get(ROOT)),
  })
  return manager
}

function snapshotOf(block: StoredBlock): Record<string, unknown> {
  if (block.state === 'pending') return { type: 'pending' }
  return { ...block.snapshot, ...(block.language ? { language: block.language } : {}) }
}

interface ZoneState {
  allText: string
  content: { ops: Operation[] }
}

const zoneStates = new WeakMap<readonly Operation[], ZoneState>()

/** Absent while the block is not fetched or not hydrated, and for containers; the same object until an edit. */
function zoneStateOf({ operations, state }: StoredBlock): ZoneState | undefined {
  if (state !== 'real' || operations === null) return undefined
  const known = zoneStates.get(operations)
  if (known) return known
  const zoneState = {
    allText: `${operations.map(({ insert }) => insert).join('')}\n`,
    content: { ops: [...operations, ENTER].map(publicOperation) },
  }
  zoneStates.set(operations, zoneState)
  return zoneState
}

/** The name of a person is not in the operation; the page draws it from elsewhere. */
function publicOperation({ insert, attributes }: Operation): Operation {
  const { 'mention-name': _name, 'shown-as': _markup, ...others } = attributes
  return { insert, attributes: others }
}
