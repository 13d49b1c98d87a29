/** The calls that are made to a word document, typed, each through the queue. */
import type { CallQueue } from './call-queue'
import { CallError } from './call-queue'
import { TEMPORARY_HIGHLIGHT, walk } from './member-paths'

export interface FoundPlace {
  pos: number
  len: number
}

/** All reject with CallError. Positions are the editor's own, not offsets in the text. */
export interface WordCalls {
  text(): Promise<string>
  rangeText(start: number, end: number): Promise<string>
  /** `ordinal`: the paragraph's number, from 1. */
  paragraphStart(ordinal: number): Promise<number>
  paragraphLevel(ordinal: number): Promise<number>
  scrollTo(start: number, end: number): Promise<void>
  /** Every occurrence; the editor shows them highlighted until `clearFound`. */
  find(text: string): Promise<FoundPlace[]>
  clearFound(): Promise<void>
  /** 0 takes the colour away. Not persistent. */
  setTemporaryHighlight(start: number, end: number, colour: number): Promise<void>
  /** Whether paragraphs say that they know their outline level; asks nothing. */
  claimsLevels(): boolean
}

const LEVEL_TIMEOUT = 2_000
/** No object of an editor has it: a proxy that says yes to this says yes to everything. */
const NO_MEMBER = 'OutlineLevelOfNoParagraph'

/** `findApplication` is asked at every call: the editor may replace its objects. Null: not there. */
export function createWordCalls(
  queue: CallQueue,
  findApplication: () => { application: unknown } | null,
): WordCalls {
  function application(): unknown {
    const found = findApplication()
    if (!found) throw new CallError('failed')
    return found.application
  }
  async function string(call: () => unknown): Promise<string> {
    const { value } = await queue.run(call)
    if (typeof value !== 'string') throw new CallError('failed')
    return value
  }
  async function position(call: () => unknown, timeout?: number): Promise<number> {
    const { value } = await queue.run(call, timeout)
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw new CallError('failed')
    return value
  }

  return {
    text: () => string(() => walk(application(), 'text')),
    rangeText: (start, end) => string(() => walk(application(), 'rangeText', [[start, end]])),
    paragraphStart: (ordinal) => position(() => walk(application(), 'paragraphStart', [[ordinal]])),
    paragraphLevel: (ordinal) =>
      position(() => walk(application(), 'paragraphLevel', [[ordinal]]), LEVEL_TIMEOUT),
    async scrollTo(start, end) {
      const range = await queue.run(() => walk(application(), 'range', [[start, end]]))
      await queue.run(() => walk(application(), 'scroll', [[range.value]]))
    },
    async find(text) {
      const { value } = await queue.run(() => walk(application(), 'find', [[text, true]]))
      return Array.isArray(value) ? value.filter(isPlace) : []
    },
    async clearFound() {
      await queue.run(() => walk(application(), 'clearFound'))
    },
    async setTemporaryHighlight(start, end, colour) {
      await queue.run(() => {
        const range = walk(application(), 'range', [[start, end]])
        if (typeof range !== 'function' && typeof range !== 'object') return
        if (range) Reflect.set(range, TEMPORARY_HIGHLIGHT, colour)
      })
    },
    claimsLevels() {
      try {
        const paragraph = walk(application(), 'paragraph', [[1]])
        if (typeof paragraph !== 'function' && typeof paragraph !== 'object') return false
        return paragraph !== null && 'OutlineLevel' in paragraph && !(NO_MEMBER in paragraph)
      } catch {
        return false
      }
    },
  }
}

function isPlace(value: unknown): value is FoundPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pos' in value &&
    'len' in value &&
    Number.isSafeInteger(value.pos) &&
    Number.isSafeInteger(value.len)
  )
}
