/** The members of the word editor's application. */
import type { Guards } from '../../shared/guards'
import { type ApiNode, leaf, method, nodeOf } from './api-node'
import type { WordStore } from './word-store'

export interface WordApiEnvironment {
  store: WordStore
  guards: Guards
  selection(): { start: number; end: number }
  scrollTo(position: number): void
  showHits(hits: readonly { pos: number; len: number }[]): void
  /** What was set without being saved, as property and value. */
  temporary: { name: string; value: unknown; text: string }[]
  options: { outline: boolean; hang: boolean }
  onHang(): void
}

const rangeBounds = new WeakMap<ApiNode, { start: number; end: number }>()

/** Members that change the document. */
const PERSISTENT_METHODS = ['PasteHtml', 'InsertAfter', 'Delete']
const TEMPORARY = 'HighlightColorIndexTemp'

export function createWordApplication(environment: WordApiEnvironment): ApiNode {
  const { store, guards, temporary, options } = environment

  function range(start: number, end: number): ApiNode {
    const node: ApiNode = {
      members: {
        Text: () => leaf(() => store.textBetween(start, end)),
        Start: () => leaf(() => start),
        End: () => leaf(() => end),
        Paragraphs: () => paragraphs(),
        [TEMPORARY]: () => leaf(() => 0),
        HighlightColorIndex: () => leaf(() => 0),
        SetRange: () =>
          method(() => {
            guards.count('selections', 'SetRange')
            return leaf(() => undefined)
          }),
        ...Object.fromEntries(PERSISTENT_METHODS.map((name) => [name, () => persistent(name)])),
      },
      set(name, value) {
        if (name === TEMPORARY) temporary.push({ name, value, text: store.textBetween(start, end) })
        else guards.count('setters', name)
      },
    }
    rangeBounds.set(node, { start, end })
    return node
  }

  function persistent(name: string): ApiNode {
    return method(() => {
      guards.count('setters', name)
      return leaf(() => undefined)
    })
  }

  function paragraph(ordinal: number): ApiNode {
    const index = ordinal - 1
    const stored = store.paragraphs[index]
    return {
      members: {
        Range: () => range(store.startOf(index), store.startOf(index + 1)),
        ...(options.outline && { OutlineLevel: () => leaf(() => stored?.level ?? 10) }),
      },
    }
  }

  const paragraphs = (): ApiNode => ({
    members: {
      Count: () => leaf(() => store.paragraphs.length),
      Item: () => method((ordinal) => paragraph(Number(ordinal))),
    },
  })

  const content = (): ApiNode => ({
    members: {
      Text: () =>
        leaf(() => {
          if (options.hang) environment.onHang()
          return store.text()
        }),
      Start: () => leaf(() => 0),
      End: () => leaf(() => store.startOf(store.paragraphs.length)),
      Paragraphs: paragraphs,
    },
    set: (name) => guards.count('setters', name),
  })

  /** Not called it is an empty range. */
  const rangeMember = (): ApiNode => ({
    ...range(0, 0),
    call: (start, end) => range(Number(start), Number(end)),
  })

  const find = (): ApiNode => ({
    members: {
      Execute: () =>
        method((words, show = true) =>
          leaf(() => {
            const hits = store.find(String(words))
            if (show) environment.showHits(hits)
            return hits
          }),
        ),
      ClearHitHighlight: () => method(() => leaf(() => environment.showHits([]))),
    },
  })

  const selection = (): ApiNode => {
    const { start, end } = environment.selection()
    return {
      members: {
        Start: () => leaf(() => start),
        End: () => leaf(() => end),
        Text: () => leaf(() => store.textBetween(start, end)),
        Range: () => range(start, end),
      },
    }
  }

  const activeWindow = (): ApiNode => ({
    members: {
      ScrollIntoView: () =>
        method((target) => {
          const node = nodeOf(target)
          const bounds = node && rangeBounds.get(node)
          return leaf(() => {
            if (!bounds) throw new TypeError('not a range')
            environment.scrollTo(bounds.start)
          })
        }),
      Selection: selection,
    },
  })

  return {
    members: {
      ActiveDocument: () => ({
        members: {
          Content: content,
          Range: rangeMember,
          Paragraphs: paragraphs,
          Find: find,
          ActiveWindow: activeWindow,
          Name: () => leaf(() => '文件.docx'),
        },
      }),
    },
  }
}
