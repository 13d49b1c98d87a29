/** Whether the data core is that of the document on the screen. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { visibleText } from '../../dom-text'
import type { ShownParagraph } from './read-dom'

/** Texts shorter than this stand in any document. */
const TELLING_LENGTH = 6
const TEXTS_TO_FIND = 40

/**
 * Same ids and same texts for what is mounted. Some blocks may differ: the data core follows typing by
 * some hundred milliseconds, and what was just pasted is not in it yet.
 */
export function agreesWithShown(
  data: readonly SnapshotParagraph[],
  shown: readonly ShownParagraph[],
): boolean {
  const texts = new Map(data.map(({ key, text }) => [key, text]))
  const named = shown.filter(({ block }) => block.hasId || block.isTitle || block.cell)
  if (named.length === 0) return false
  let same = 0
  for (const { paragraph, placeholder } of named) {
    const text = texts.get(paragraph.key)
    if (text === undefined) continue
    const visible = visibleText(text)
    if (visible === paragraph.text || visible === placeholder) same += 1
  }
  return same * 2 >= named.length
}

/**
 * For a page whose blocks are not recognised: a text of the data core is on the screen all the same.
 * Blank documents have none, so nothing can be said of them.
 */
export function agreesWithPageText(data: readonly SnapshotParagraph[], pageText: string): boolean {
  const visible = visibleText(pageText)
  const telling = data.filter(
    ({ text }) => text.length >= TELLING_LENGTH && !/[\uFFFC\n]/.test(text),
  )
  const step = Math.max(1, Math.floor(telling.length / TEXTS_TO_FIND))
  for (let index = 0; index < telling.length; index += step)
    if (visible.includes(visibleText(telling[index]?.text ?? ''))) return true
  return false
}
