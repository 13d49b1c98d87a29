/** What kind of value a blank asks for, told by the words beside it. */

import { nearAfter } from './characters'
import data from './data/expected-values.json'

export type ExpectedValue =
  | 'times'
  | 'people'
  | 'money'
  | 'percent'
  | 'year'
  | 'date'
  | 'duration'
  | 'number'
  | 'name'
  | 'person'
  | 'document'
  | 'unknown'

interface Cue {
  value: string
  words: string
}

const compile = (cues: readonly Cue[], pattern: (words: string) => string) =>
  cues.map(({ value, words }) => ({ value: readValue(value), test: new RegExp(pattern(words)) }))

const AFTER = compile(data.after, (words) => `^(?:多|余|几|来)?(?:${words})`)
const BEFORE = compile(
  data.before,
  (words) => `(?:${words})(?:是|为|达|达到|约|共|共计|：|:)?\\s?$`,
)
const LOOK = 12

/** `start`, `end`: the blank in `text`, UTF-16, end exclusive. */
export function expectedValue(text: string, start: number, end: number): ExpectedValue {
  const after = text.slice(nearAfter(text, end), end + LOOK)
  const found = AFTER.find(({ test }) => test.test(after))
  // 第X届, 第X位: a place in an order, whatever is counted.
  if (found && text[start - 1] === '第') return 'number'
  if (found) return found.value
  const before = text.slice(Math.max(0, start - LOOK), start)
  return BEFORE.find(({ test }) => test.test(before))?.value ?? 'unknown'
}

function readValue(value: string): ExpectedValue {
  switch (value) {
    case 'times':
    case 'people':
    case 'money':
    case 'percent':
    case 'year':
    case 'date':
    case 'duration':
    case 'number':
    case 'name':
    case 'person':
    case 'document':
      return value
    default:
      return 'unknown'
  }
}
