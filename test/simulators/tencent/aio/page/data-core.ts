/**
 * What the page lets other scripts see of its data: records in memory behind `xEditor` and `AppStore`.
 * They follow the editor after a while (`lag`), and blocks beyond the first ones may not be loaded.
 */
import type { Guards } from '../../../shared/guards'
import { storeText } from './changeset'
import { textOf } from './pieces'
import type { PageStore, StoredBlock } from './store'

export interface DataOptions {
  /** `editor`: below xEditor. `store`: below AppStore only. `api`: only by asking for each block. */
  place: 'editor' | 'store' | 'api' | 'none'
  /** Milliseconds by which the records follow the editor. */
  lag: number
  /** Top-level blocks that are in memory from the start. */
  loaded: number
}

/** Kinds travel as numbers. */
const TYPE_NUMBERS: Readonly<Record<string, number>> = {
  text: 1,
  image: 2,
  root: 4,
  page: 5,
  bulleted_list: 6,
  numbered_list: 7,
  toggle: 9,
  quote: 10,
  callout: 11,
  header1: 12,
  header2: 13,
  header3: 14,
  header4: 15,
  header5: 16,
  header6: 17,
  code: 19,
  column_list: 22,
  column: 23,
  simple_table: 26,
  table_row: 27,
  table_cell: 28,
  hina_mind_map: 41,
}

interface BlockRecord {
  id: string
  table: 'block'
  type: number
  parentId: string | null
  children: string[]
  enabled: boolean
  props: Record<string, unknown>
  updated_at: number
}

export class DataCore {
  private readonly records: Record<string, BlockRecord> = {}
  private readonly waiting = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly store: PageStore,
    private readonly options: DataOptions,
    private readonly guards: Guards,
    others: Record<string, BlockRecord>,
  ) {
    // Pages that were open before stay in memory.
    this.records = { ...others }
    const isLoaded = new Set(store.page.children.slice(0, options.loaded))
    for (const block of store.blocks.values()) {
      const top = store.topLevel(block.id)
      if (top === store.pageId || isLoaded.has(top)) this.put(block)
    }
    store.onChange((changed) => this.follow(changed))
  }

  get memory(): Record<string, BlockRecord> {
    return this.records
  }

  /** Called when blocks are fetched because the reader came near them. */
  load(top: string): void {
    const block = this.store.blocks.get(top)
    if (!block || this.records[top]) return
    this.put(block)
    for (const child of block.children) this.load(child)
  }

  publish(): void {
    const { place } = this.options
    if (place === 'none') return
    const core = this.buildCore()
    const page = this.records[this.store.pageId]
    const pageStore: Record<string, unknown> = {
      id: this.store.pageId,
      table: 'block',
      isEmpty: () => this.store.page.children.length === 0,
      getValue: () => page,
    }
    Object.defineProperty(pageStore, 'children', {
      enumerable: true,
      get: () => [...(this.records[this.store.pageId]?.children ?? [])],
    })
    pageStore.parentStore = { pages: [pageStore] }
    const isBelowEditor = place === 'editor'
    if (isBelowEditor) Object.assign(window, { xEditor: this.guarded({ dataCore: core }) })
    const dataService = isBelowEditor ? {} : { dataCore: core }
    Object.assign(window, { AppStore: this.guarded({ pageStore, dataService }) })
  }

  private buildCore(): Record<string, unknown> {
    const { guards, records } = this
    const forbid = (name: string) => () => guards.count('setters', name)
    const hidden = this.options.place === 'api'
    return {
      mode: 'default',
      memoryCache: {
        cache: hidden ? undefined : records,
        globalAttribPool: { _numToAttrib: { 0: ['author', 'p.144115210000000001'] } },
      },
      api: {
        getBlockById: (id: string) => records[id] ?? {},
        loadChunkPage: forbid('loadChunkPage'),
        duplicateBlock: forbid('duplicateBlock'),
      },
      dataDispatcher: {
        create: forbid('create'),
        addMutation: forbid('addMutation'),
        commit: forbid('commit'),
      },
      collabAdapter: { throttledFlushCommands: forbid('throttledFlushCommands') },
      offlineEditAdapter: { lastCanWrite: true, isOnline: true },
    }
  }

  /** Writing to anything that is reached from here is a violation and has no effect. */
  private guarded(target: object): object {
    const refuse = (_: object, name: string | symbol) => {
      this.guards.count('setters', String(name))
      return true
    }
    return new Proxy(target, {
      get: (own, name) => {
        const value: unknown = Reflect.get(own, name)
        return typeof value === 'object' && value !== null ? this.guarded(value) : value
      },
      set: refuse,
      deleteProperty: refuse,
      defineProperty: refuse,
    })
  }

  private follow(changed: readonly string[]): void {
    for (const id of changed) this.waiting.add(id)
    if (this.options.lag === 0) this.catchUp()
    else this.timer ??= setTimeout(() => this.catchUp(), this.options.lag)
  }

  private catchUp(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    for (const id of this.waiting) {
      const block = this.store.blocks.get(id)
      const record = this.records[id]
      if (block) this.put(block)
      else if (record) this.records[id] = { ...record, enabled: false }
    }
    this.waiting.clear()
  }

  private put(block: StoredBlock): void {
    this.records[block.id] = {
      id: block.id,
      table: 'block',
      type: TYPE_NUMBERS[block.kind] ?? 0,
      parentId: block.parent,
      children: [...block.children],
      enabled: true,
      props: propertiesOf(block),
      updated_at: Date.now(),
    }
  }
}

function propertiesOf({ kind, pieces }: StoredBlock): Record<string, unknown> {
  if (pieces === null) return {}
  if (kind === 'page') return { title: { text: textOf(pieces) } }
  // A block in which nothing was ever written has no text at all.
  return pieces.length === 0 ? {} : { title_changeset: storeText(pieces) }
}
