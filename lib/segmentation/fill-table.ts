/** Reads the lines of a dictionary into the table by which words are looked up. */
import type { DictionaryEntry } from 'segmentit/dist/esm/segmentit.js'

/** Words of one kind share an entry: frequencies are not looked at. */
const FREQUENCY = 1

/** `text`: lines of `word|part of speech|frequency`; what has another form is left out. */
export function fillTable(table: Record<string, DictionaryEntry>, text: string): void {
  const entries = new Map<string, DictionaryEntry>()
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const first = text.indexOf('|', start)
    const second = first < 0 ? -1 : text.indexOf('|', first + 1)
    if (first >= 0 && second >= 0 && second < end) {
      const word = text.slice(start, first).trim()
      if (word !== '') table[word] = entryOf(entries, text.slice(first + 1, second))
    }
    start = end + 1
  }
}

function entryOf(entries: Map<string, DictionaryEntry>, partOfSpeech: string): DictionaryEntry {
  const known = entries.get(partOfSpeech)
  if (known) return known
  const entry = { f: FREQUENCY, p: Number(partOfSpeech) }
  entries.set(partOfSpeech, entry)
  return entry
}
