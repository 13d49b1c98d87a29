/** The word lists of this group, looked up in one pass over a line: five passes cost five times as much. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { createWordFinder, type FoundWord } from '../../../../terms/word-finder'
import { type DatedSource, datedWords } from './dated-events'
import { type DigitWord, digitWords } from './digits-in-words'
import { type EvadedWord, evasionWords } from './evasions'
import { type OrganOfOldName, organWords } from './obsolete-organs'
import { spunWords } from './spun-words'
import { type UnitMeaning, unitWords } from './units'

interface Lists {
  dated: DatedSource
  digits: DigitWord
  evasions: EvadedWord
  organs: OrganOfOldName
  spun: string
  units: readonly UnitMeaning[]
}
type ListName = keyof Lists
type FoundWords = { readonly [Name in ListName]: FoundWord<Lists[Name]>[] }
type Entry = { [Name in ListName]: { list: Name; value: Lists[Name] } }[ListName]

const entries = new Map<string, Entry>()
for (const [word, value] of datedWords) entries.set(word, { list: 'dated', value })
for (const [word, value] of digitWords) entries.set(word, { list: 'digits', value })
for (const [word, value] of evasionWords) entries.set(word, { list: 'evasions', value })
for (const [word, value] of organWords) entries.set(word, { list: 'organs', value })
for (const [word, value] of spunWords) entries.set(word, { list: 'spun', value })
for (const [word, value] of unitWords) entries.set(word, { list: 'units', value })
const finder = createWordFinder(entries)

const NOTHING: FoundWords = {
  dated: [],
  digits: [],
  evasions: [],
  organs: [],
  spun: [],
  units: [],
}

const readAll = memoizeByLine(({ text }): FoundWords => {
  const all = finder.find(text)
  if (all.length === 0) return NOTHING
  const found: FoundWords = { dated: [], digits: [], evasions: [], organs: [], spun: [], units: [] }
  for (const { start, end, word, value: entry } of all) {
    const place = { start, end, word }
    switch (entry.list) {
      case 'dated':
        found.dated.push({ ...place, value: entry.value })
        break
      case 'digits':
        found.digits.push({ ...place, value: entry.value })
        break
      case 'evasions':
        found.evasions.push({ ...place, value: entry.value })
        break
      case 'organs':
        found.organs.push({ ...place, value: entry.value })
        break
      case 'spun':
        found.spun.push({ ...place, value: entry.value })
        break
      case 'units':
        found.units.push({ ...place, value: entry.value })
    }
  }
  return found
})

/** Words of one list in a line, in order. */
export function wordsOf<Name extends ListName>(
  line: Line,
  list: Name,
): readonly FoundWord<Lists[Name]>[] {
  return readAll(line)[list]
}

const triggersOf = (words: Iterable<readonly [string, unknown]>) => createWordFinder(words).triggers

/** Characters of which every line with a word of the list holds one. */
export const wordTriggers: Readonly<Record<ListName, string>> = {
  dated: triggersOf(datedWords),
  digits: triggersOf(digitWords),
  evasions: triggersOf(evasionWords),
  organs: triggersOf(organWords),
  spun: triggersOf(spunWords),
  units: triggersOf(unitWords),
}
