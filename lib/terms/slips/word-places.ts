/** Where words of the dictionaries stand in a text. */
import { LONGEST_WORD } from '../lone-characters'

export interface Words {
  /** Whether the dictionaries hold this word. */
  readonly isWord: (text: string) => boolean
}

export function isWordAt({ isWord }: Words, text: string, start: number, length: number): boolean {
  return start >= 0 && start + length <= text.length && isWord(text.slice(start, start + length))
}

/** Belongs the character at `at` to a word of two characters or more? */
export function isInWord({ isWord }: Words, text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST_WORD; length++) {
    const last = Math.min(at, text.length - length)
    for (let start = Math.max(0, at - length + 1); start <= last; start++)
      if (isWord(text.slice(start, start + length))) return true
  }
  return false
}

/** Ends a word of different characters at `end`? The dictionaries hold 治治 and 学学. */
export function endsWord(words: Words, text: string, end: number): boolean {
  for (let length = 2; length <= LONGEST_WORD; length++)
    if (isWordAt(words, text, end - length, length))
      if (length > 2 || text[end - 1] !== text[end - 2]) return true
  return false
}

/** Begins a word of different characters at `start`? */
export function beginsWord(words: Words, text: string, start: number): boolean {
  for (let length = 2; length <= LONGEST_WORD; length++)
    if (isWordAt(words, text, start, length))
      if (length > 2 || text[start] !== text[start + 1]) return true
  return false
}
