/** The paragraphs of an editable element as they are now; read again only where something changed. */
import type { SnapshotParagraph } from '../../document/snapshot'
import { createBlockDescriber, type ParagraphKind } from './describe-block'
import { createNodeKeys } from './node-keys'
import { createParagraphKeys } from './paragraph-keys'
import { createBlockReader, type EditableParagraph } from './read-blocks'

export interface EditableText {
  /** From now on it is this element's text; null: none. */
  follow(root: Element | null): void
  read(): SnapshotParagraph[]
  /** Paragraphs in the order of the text, with their keys. */
  current(): Reading
  find(key: string): EditableParagraph | undefined
}

export interface Reading {
  paragraphs: readonly EditableParagraph[]
  keys: readonly string[]
}

/** What decides how an element is read, or what it is said to be. */
const TELLING_ATTRIBUTES = ['contenteditable', 'class', 'data-list', 'hidden']
const EMPTY: Reading = { paragraphs: [], keys: [] }

export function createEditableText(): EditableText {
  const reader = createBlockReader()
  const nameParagraphs = createParagraphKeys()
  const nameTable = createNodeKeys()
  const kinds = new WeakMap<object, ParagraphKind>()
  let root: Element | null = null
  let reading = EMPTY
  let places: Map<string, EditableParagraph> | undefined
  let isStale = true

  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return
    isStale = true
    reader.forget(records)
  }
  const observer = new MutationObserver(take)

  function current(): Reading {
    take(observer.takeRecords())
    if (!isStale || !root) return reading
    isStale = false
    places = undefined
    const paragraphs = reader.read(root)
    const keys = nameParagraphs(paragraphs.map(({ owner, reading: { text } }) => ({ owner, text })))
    reading = { paragraphs, keys }
    return reading
  }

  return {
    follow(next) {
      observer.disconnect()
      root = next
      reading = EMPTY
      places = undefined
      isStale = true
      if (next)
        observer.observe(next, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: TELLING_ATTRIBUTES,
        })
    },
    read() {
      const { paragraphs, keys } = current()
      if (!root) return []
      const describer = createBlockDescriber(root, nameTable, kinds)
      return paragraphs.map((paragraph, index) => ({
        key: keys[index] ?? '',
        text: paragraph.reading.text,
        ...describer.describe(paragraph),
      }))
    },
    current,
    find(key) {
      const { paragraphs, keys } = current()
      places ??= new Map(
        keys.flatMap((name, index) => {
          const paragraph = paragraphs[index]
          return paragraph ? [[name, paragraph] as const] : []
        }),
      )
      return places.get(key)
    },
  }
}
