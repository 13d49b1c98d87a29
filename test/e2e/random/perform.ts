/** Carries operations out in the page. Self-contained, because it is sent there as source. */
import type { Operation } from './operations'

/** The text is kept at a size that is read quickly. */
interface Limits {
  fewest: number
  most: number
}

/** @returns how many were carried out; others had no place in the text as it was. */
export async function performOperations({
  operations,
  fewest,
  most,
}: { operations: readonly Operation[] } & Limits): Promise<number> {
  const hand = window.__hand
  let done = 0

  /** A title of its own is no paragraph that can be split, merged or removed. */
  const bodyIndex = (count: number, at: number) => 1 + Math.floor(at * (count - 1))
  /** Not between the two units of one character. */
  const boundary = (text: string, offset: number) =>
    offset > 0 && offset < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(offset))
      ? offset - 1
      : offset

  async function perform(operation: Operation): Promise<boolean> {
    if (operation.kind === 'rest') {
      await new Promise((resolve) => setTimeout(resolve, operation.milliseconds))
      return true
    }
    if (operation.kind === 'scroll') {
      hand.scrollTo(operation.share)
      return true
    }
    if (operation.kind === 'openOther') {
      if (!hand.openOther) return false
      hand.openOther()
      await new Promise((resolve) => setTimeout(resolve, 400))
      return true
    }
    const texts = hand.getParagraphs()
    if (texts.length < 2) {
      hand.remoteInsert(0, '补一段。')
      return true
    }
    const index = bodyIndex(texts.length, operation.at)
    const text = texts[index] ?? ''
    switch (operation.kind) {
      case 'write': {
        const start = boundary(text, Math.floor(operation.offset * (text.length + 1)))
        const end = boundary(text, Math.min(text.length, start + operation.removed))
        // Objects are not typed over: what an editor does then is its own affair.
        if (text.slice(start, end).includes('\uFFFC')) return false
        hand.write?.(index, start, Math.max(start, end), operation.text)
        return true
      }
      case 'split':
        if (texts.length > most) return false
        hand.split?.(index, boundary(text, Math.floor(operation.offset * (text.length + 1))))
        return true
      case 'merge':
        if (index < 2 || texts.length < fewest) return false
        hand.merge?.(index)
        return true
      case 'remoteEdit':
        if (text.includes('\uFFFC')) return false
        hand.remoteEdit(index, operation.text)
        return true
      case 'remoteInsert':
        if (texts.length > most) return false
        hand.remoteInsert(index, operation.text)
        return true
      default:
        if (texts.length < fewest) return false
        hand.remoteRemove(index)
        return true
    }
  }

  for (const operation of operations) {
    if (await perform(operation)) done++
    // Editors and the extension work between a person's key strokes.
    if (done % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return done
}
