/**
 * From an offset in the text to the editor's own position. The two drift apart after fields, objects
 * and hidden text, so a position counts only once the text there was read back.
 */
import { shownText } from './control-characters'
import type { WordCalls } from './word-calls'

export interface TextPlace {
  /** The paragraph's number, from 1. */
  ordinal: number
  /** UTF-16 offset of the quote in the paragraph's raw text, and in that of the document. */
  inParagraph: number
  inDocument: number
  /** Raw text that has to stand there. */
  quote: string
}

export interface Positions {
  start: number
  end: number
}

type Calls = Pick<WordCalls, 'rangeText' | 'paragraphStart'>

/** Within a paragraph the texts are short; from the start of the document each round reads much. */
const ROUNDS_IN_PARAGRAPH = 24
const ROUNDS_IN_DOCUMENT = 8

/** Null: no position was found whose text is the quote. @throws CallError */
export async function findPositions(calls: Calls, place: TextPlace): Promise<Positions | null> {
  const start = await calls.paragraphStart(place.ordinal)
  return (
    (await verified(calls, start, place.inParagraph, place.quote, ROUNDS_IN_PARAGRAPH)) ??
    (await verified(calls, 0, place.inDocument, place.quote, ROUNDS_IN_DOCUMENT))
  )
}

async function verified(
  calls: Calls,
  from: number,
  offset: number,
  quote: string,
  rounds: number,
): Promise<Positions | null> {
  const isQuote = (text: string) => shownText(text) === shownText(quote)
  const guess = from + offset
  if (isQuote(await calls.rangeText(guess, guess + quote.length)))
    return { start: guess, end: guess + quote.length }
  const start = await positionAfter(calls, from, offset, rounds)
  if (start === null) return null
  const end = await positionAfter(calls, start, quote.length, ROUNDS_IN_PARAGRAPH)
  if (end === null || !isQuote(await calls.rangeText(start, end))) return null
  return { start, end }
}

/**
 * The least position at which the text since `from` has `units` UTF-16 units. Each position holds at
 * most one, so what is missing is a safe step forward; a step too short for a long field is doubled,
 * and one too far is halved back.
 */
async function positionAfter(
  calls: Calls,
  from: number,
  units: number,
  rounds: number,
): Promise<number | null> {
  let low = from + units
  let high = Number.POSITIVE_INFINITY
  let stride = 1
  let at = low
  for (let round = 0; round < rounds; round++) {
    const { length } = await calls.rangeText(from, at)
    if (length === units) return at
    if (length < units) {
      low = at + (units - length)
      at = Math.max(low, at + stride)
      stride *= 2
      if (at >= high) at = Math.floor((low + high) / 2)
    } else {
      high = at
      at = Math.floor((low + high) / 2)
    }
    if (low >= high) return null
  }
  return null
}
