/**
 * Outline levels of paragraphs that look like headings, where the editor says that it knows them. Each
 * costs a call, so they are asked for a few at a time between readings, and kept by the text.
 */
import type { WordParagraph } from './decode-text'
import type { WordCalls } from './word-calls'

export interface HeadingLevels {
  /** Another map whenever something was learnt. */
  known(): ReadonlyMap<string, number>
  /** Asks for some of what is not known yet; `isCurrent`: the text is still the one the paragraphs are of. */
  learn(paragraphs: readonly WordParagraph[], isCurrent: () => boolean): Promise<void>
}

/** In the editor's own enumeration 1 to 9 are headings and 10 is body text. */
const LAST_LEVEL = 9
const LONGEST_HEADING = 40
const SENTENCE_END = /[。！？；：，、,.;:!?]$/
const AT_ONCE = 20

export function createHeadingLevels(
  calls: Pick<WordCalls, 'claimsLevels' | 'paragraphLevel'>,
): HeadingLevels {
  let levels: ReadonlyMap<string, number> = new Map()
  const asked = new Set<string>()
  let isOffered: boolean | null = null
  let isLearning = false

  async function ask(paragraphs: readonly WordParagraph[], isCurrent: () => boolean) {
    const learnt = new Map(levels)
    let left = AT_ONCE
    for (const { text, ordinal, cell, kind } of paragraphs) {
      if (left === 0) break
      if (cell || kind || !looksLikeHeading(text) || asked.has(text)) continue
      left -= 1
      const level = await calls.paragraphLevel(ordinal)
      // Paragraphs have moved: the answer may be that of another one.
      if (!isCurrent()) break
      asked.add(text)
      if (level >= 1 && level <= LAST_LEVEL) learnt.set(text, level)
    }
    if (learnt.size > levels.size) levels = learnt
  }

  return {
    known: () => levels,
    async learn(paragraphs, isCurrent) {
      isOffered ??= calls.claimsLevels()
      if (!isOffered || isLearning) return
      isLearning = true
      try {
        await ask(paragraphs, isCurrent)
      } catch {
        // A member that is named and does not answer is not asked for again.
        isOffered = false
      } finally {
        isLearning = false
      }
    },
  }
}

function looksLikeHeading(text: string): boolean {
  const line = text.trim()
  return line !== '' && line.length <= LONGEST_HEADING && !SENTENCE_END.test(line)
}
