/** What the page lets other scripts see: `window.pad`. Calls that persist, copy or move are counted. */
import type { Guards } from '../../../shared/guards'
import { type DocumentName, padName } from '../documents'
import { makeBoxTree } from './box-tree'
import type { LaidPage } from './layout'
import type { PageOptions, PoolPlace } from './options'
import type { DocumentStore } from './store'
import { TextPool, withoutMethods } from './text-pool'

export interface PadSource {
  name: DocumentName
  title: string
  store: DocumentStore
  options: PageOptions
  guards: Guards
  pages(): readonly LaidPage[]
  /** Numbers of the pages that are mounted just now. */
  mounted(): number[]
  caret(): { gcpBegin: number; len: number }
}

type Facade = Record<string, unknown>

export function createPad(source: PadSource): object {
  const { options, guards, store, title, name } = source
  const editor = createEditor(source)
  return sealed(
    {
      clientVars: sealed(
        {
          padId: `300000000$${padName(name)}`,
          padTitle: title,
          privilegeAttribute: { can_edit: options.editable },
        },
        guards,
      ),
      permissionCtrl: sealed(
        {
          canEdit: () => options.editable,
          canRead: () => true,
          privilege: { isBlocked: !options.copyable },
        },
        guards,
      ),
      collab: sealed({ submit: () => guards.count('setters', `submit ${store.version}`) }, guards),
      option: { container: { editor } },
      editor,
    },
    guards,
  )
}

function createEditor(source: PadSource): object {
  const { options, guards, pages, mounted } = source
  const box = () => {
    if (options.boxes === 'none') return undefined
    const all = pages().map((_, number) => number)
    const near = mounted()
    const numbers = options.boxes === 'whole' ? all : all.filter((number) => near.includes(number))
    return makeBoxTree(pages(), numbers, options)
  }
  const environment = Object.defineProperty({}, 'copyable', {
    get: () => options.copyable,
    set: () => guards.count('setters', 'copyable'),
  })
  const editor: Facade = {
    _state: createState(source),
    _docEnv: environment,
    layoutController: Object.defineProperty({}, 'docBox', { get: box }),
    isRenderFinish: true,
    isCopyable: () => options.copyable,
    getTitleContentInfo: () => ({ content: source.title }),
    getCopyContent: () => ({ plain: '', html: '' }),
    clipboardManager: { copy: () => guards.count('clipboard', 'clipboardManager.copy') },
  }
  if (options.boxes !== 'none') editor.getDocumentBox = box
  return sealed(editor, guards)
}

function createState({ options, guards, store, caret }: PadSource): object {
  const selection = Object.defineProperty({}, 'gcpRange', { enumerable: true, get: caret })
  const state: Facade = {
    selection,
    moveTo: () => guards.count('selections', 'moveTo'),
    ...poolAt(options.pool, store),
  }
  return sealed(state, guards)
}

function poolAt(place: PoolPlace, store: DocumentStore): Facade {
  const pool = new TextPool(store, place === 'pages' ? '\0' : '')
  switch (place) {
    case 'stream':
      return { getTextStream: () => ({ textPool: pool }) }
    case 'engine':
      return { _dataEngine: { dataStream: { textPool: pool } } }
    case 'manager':
      return { _dataEngine: { dataManager: { dataStream: { textPool: pool } } } }
    case 'moved':
      return { _kernel: { model: { holder: { characters: pool } }, busy: false } }
    case 'pages':
      return { _dataEngine: { dataManager: { dataStream: { textPool: withoutMethods(pool) } } } }
    case 'none':
      return { _dataEngine: { dataManager: {} } }
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
