/** One way to a word document in the page: reads it, goes to a place in it. */
import { createChangeKeeper } from '../changes'
import type { Reading } from '../page-protocol'
import { CallError, type CallQueue } from './call-queue'
import type { ApplicationSource } from './find-application'
import { createHeadingLevels } from './heading-levels'
import { findPositions, type Positions } from './positions'
import { findUniqueSnippet } from './unique-snippet'
import { createWordCalls } from './word-calls'
import { createWordDocument } from './word-document'

export interface WordPlace {
  key: string
  start: number
  end: number
  text: string
}

export interface WordLayerPage {
  read(since: number | undefined): Promise<Reading>
  reveal(place: WordPlace, highlight: boolean): Promise<'moved' | 'absent' | 'failed'>
  /** Takes the marks of the last reveal away. */
  clearMarks(): Promise<void>
}

/** How long the editor's own search keeps its hits highlighted. Milliseconds. */
const FOUND_TIME = 2_500
/** Yellow in the editor's table of highlight colours. */
const HIGHLIGHT_COLOUR = 7
/** What is read back of a paragraph that is gone to as a whole. UTF-16 units. */
const QUOTE_LENGTH = 20

export function createWordLayer(source: ApplicationSource, queue: CallQueue): WordLayerPage {
  const calls = createWordCalls(queue, source.find)
  const document = createWordDocument()
  const levels = createHeadingLevels(calls)
  const keep = createChangeKeeper()
  let takeMarksAway: (() => Promise<void>) | null = null

  async function readText(): Promise<string> {
    const text = await calls.text()
    // Even an empty document holds the mark that ends its paragraph.
    if (text === '') throw new CallError('failed')
    return text
  }

  async function accept() {
    const raw = await readText()
    const paragraphs = document.accept(raw, levels.known())
    void levels.learn(document.places, () => document.raw === raw)
    return paragraphs
  }

  async function clearMarks(): Promise<void> {
    const clear = takeMarksAway
    takeMarksAway = null
    await clear?.().catch(() => {})
  }

  async function goTo({ start, end }: Positions, highlight: boolean): Promise<void> {
    await calls.scrollTo(start, end)
    if (!highlight) return
    await calls.setTemporaryHighlight(start, end, HIGHLIGHT_COLOUR)
    takeMarksAway = () => calls.setTemporaryHighlight(start, end, 0)
  }

  /** The last way: the editor's own search, for words that stand only once in the document. */
  async function search(index: number, place: WordPlace): Promise<boolean> {
    const at = document.placeOf(index, place.start, place.end)
    const snippet = at && findUniqueSnippet(document.raw, at.inDocument, at.quote)
    if (!snippet) return false
    const found = await calls.find(snippet)
    takeMarksAway = () => calls.clearFound()
    setTimeout(() => void clearMarks(), FOUND_TIME)
    const [only] = found
    if (!only || found.length > 1) return false
    await calls.scrollTo(only.pos, only.pos + only.len)
    return true
  }

  async function reveal(place: WordPlace, highlight: boolean) {
    await clearMarks()
    await accept()
    const index = document.indexOf(place.key)
    const text = document.places[index]?.text
    if (text === undefined) return 'absent'
    // A paragraph as a whole has no quote of its own.
    const isWhole = place.start === place.end
    const span = isWhole ? { ...place, start: 0, end: Math.min(text.length, QUOTE_LENGTH) } : place
    if (!isWhole && text.slice(span.start, span.end) !== span.text) return 'absent'
    const at = document.placeOf(index, span.start, span.end)
    const positions = at && (await findPositions(calls, at).catch(whereRefused))
    if (positions) await goTo(positions, highlight && !isWhole)
    else if (!(await search(index, span))) return 'failed'
    return 'moved'
  }

  return {
    async read(since) {
      const state = queue.isGivenUp() ? 'failed' : await source.state()
      if (state !== 'ready') return { state }
      try {
        return { state: 'read', changes: keep(await accept(), since) }
      } catch {
        return { state: 'failed' }
      }
    },
    reveal: (place, highlight) => reveal(place, highlight).catch(() => 'failed' as const),
    clearMarks,
  }
}

/** A call that was refused leaves the editor's search; one that hangs leaves nothing. */
function whereRefused(error: unknown): null {
  if (error instanceof CallError && error.failure === 'failed') return null
  throw error
}
