/** The word lists of this group, looked up in one pass over a line: five passes cost five times as much. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { createWordFinder, type FoundWord } from '../../../../terms/word-finder'
import { type DatedSource, datedWords } from './dated-events'
import { type DigitWord, digitWords } from './digits-in-words'
import { type EvadedWord, evasionWords } from './evasions'
import { type OrganOfOldName, organWords } from './obsolete-organs'
import { spunWords } from './spun-words'
import { type UnitMeaning, unitWords } from './units'
import { type NeedlePhrases, watermarkNeedles } from './watermarks'

interface Lists {
  dated: DatedSource
  digits: DigitWord
  evasions: EvadedWord
  /** Words that every text of a site holds one of. */
  needles: NeedlePhrases
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
for (const [word, value] of watermarkNeedles) entries.set(word, { list: 'needles', value })
for (const [word, value] of organWords) entries.set(word, { list: 'organs', value })
for (const [word, value] of spunWords) entries.set(word, { list: 'spun', value })
for (const [word, value] of unitWords) entries.set(word, { list: 'units', value })
const finder = createWordFinder(entries)

const NONE: never[] = []
const NOTHING: FoundWords = {
  dated: NONE,
  digits: NONE,
  evasions: NONE,
  needles: NONE,
  organs: NONE,
  spun: NONE,
  units: NONE,
}

const readAll = memoizeByLine(({ text }): FoundWords => {
  const all = finder.find(text)
  if (all.length === 0) return NOTHING
  const found: { [Name in ListName]: FoundWord<Lists[Name]>[] } = { ...NOTHING }
  for (const { start, end, word, value } of all) put(found, value, { start, end, word })
  return found
})

/** Most lines have words of one list at most, so the others keep sharing an empty one. */
function put<Name extends ListName>(
  found: { [One in Name]: FoundWord<Lists[One]>[] },
  { list, value }: { list: Name; value: Lists[Name] },
  { start, end, word }: { start: number; end: number; word: string },
): void {
  const one = { start, end, word, value }
  if (found[list] === NONE) found[list] = [one]
  else found[list].push(one)
}

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
  needles: triggersOf(watermarkNeedles),
  organs: triggersOf(organWords),
  spun: triggersOf(spunWords),
  units: triggersOf(unitWords),
}
