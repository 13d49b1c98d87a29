/** `“四个意识”（政治意识、大局意识、看齐意识）`: an item is missing, foreign or out of order (practice). */

import type { MessageKey } from '../../../messages/catalogue'
import {
  type AnalysedDocument,
  type Collected,
  type DocumentFinding,
  defineCollectingRule,
  type LineFinding,
} from '../../rule'
import {
  type Abbreviation,
  abbreviations,
  canonicalItems,
  itemOf,
  type NamedItem,
} from './shared/abbreviations'
import {
  type ItemList,
  type ListPart,
  listAfter,
  listAround,
  listBefore,
} from './shared/enumerations'
import { listedWordTriggers, readListedWords } from './shared/listed-words'

interface NamedList {
  name: string
  list: ItemList
}

const byName = new Map<string, Abbreviation[]>()
for (const one of abbreviations) byName.set(one.name, [...(byName.get(one.name) ?? []), one])

const NONE: readonly NamedList[] = []

export const abbreviationItems = defineCollectingRule<NamedList>({
  id: 'terms/abbreviation-items',
  severity: 'warning',
  triggers: listedWordTriggers,
  collect(line, { textKind, kind }) {
    if (textKind === 'guide' || kind === 'title') return NONE
    const { names } = readListedWords(line)
    if (names.length === 0) return NONE
    const { text } = line
    const lists: NamedList[] = []
    const runs = new Set<string>()
    for (const { start, end, value: name } of names) {
      if (byName.get(name)?.[0]?.bare) {
        const list = listAround(text, start)
        const key = `${name}|${list.parts[0]?.start}`
        if (!runs.has(key)) lists.push({ name, list })
        runs.add(key)
        continue
      }
      const list = listAfter(text, end) ?? listBefore(text, start)
      if (list) lists.push({ name, list })
    }
    return lists
  },
  judge(items, document) {
    const year = yearOf(document)
    const found = items.flatMap((one) => judgeList(one, year))
    // A list may be known by its name and by its items.
    const seen = new Set<string>()
    return found.filter(({ lineIndex, start }) => {
      const place = `${lineIndex}|${start}`
      if (seen.has(place)) return false
      seen.add(place)
      return true
    })
  },
})

function yearOf({ reports, today }: AnalysedDocument): number {
  const title = reports[0]?.range.title ?? ''
  return Number(/(?:19|20)\d\d/.exec(title)?.[0] ?? today.year)
}

function judgeList({ lineIndex, item }: Collected<NamedList>, year: number): DocumentFinding[] {
  const versions = byName.get(item.name) ?? []
  const valid = versions.filter(({ from, until }) => from <= year && year <= until)
  const judged = (valid.length > 0 ? valid : versions).map((one) => compare(one, item.list))
  if (judged.includes(null)) return []
  const [first] = judged
  return first ? [{ lineIndex, ...first }] : []
}

interface NamedPart {
  part: ListPart
  named: NamedItem | null
}

/** Null: nothing to say. */
function compare(abbreviation: Abbreviation, list: ItemList): LineFinding | null {
  const { items, bare, ordered, name } = abbreviation
  const all = list.parts.map((part) => ({ part, named: itemOf(abbreviation, part.text) }))
  const first = all.findIndex(({ named }) => named !== null)
  const run =
    list.closed || bare ? all : all.slice(first, all.findLastIndex(({ named }) => named) + 1)
  const found = new Set(run.flatMap(({ named }) => (named ? [named.item] : [])))
  // Fewer than half of the items: another list that happens to hold one of them.
  if (first < 0 || found.size * 2 < items.length || found.size < 2) return null
  if (bare && (found.size < items.length - 1 || run.length !== items.length)) return null
  const foreign = run.find(({ named }) => named === null)
  const missing = items.findIndex((_, index) => !found.has(index))
  const canonical = canonicalItems(abbreviation).join('、')
  const report = (message: MessageKey, item = ''): LineFinding => ({
    ...spanOf(run),
    message,
    values: { name: bare ? canonical : name, item },
    suggestions: [canonical],
  })
  if (foreign && (missing >= 0 || list.closed) && isAlike(foreign.part, abbreviation))
    return report('terms/abbreviation-items.message.foreign', foreign.part.text)
  if (missing >= 0 && !list.open && !foreign && !bare)
    return report('terms/abbreviation-items.message.missing', items[missing]?.[0])
  if (missing >= 0 || foreign || !ordered || run.length !== items.length) return null
  const isInOrder = run.every(({ named }, index) => named?.item === index)
  if (isInOrder) return null
  return { ...report('terms/abbreviation-items.message.order'), severity: 'info' }
}

/** About as long as the items: not a clause that goes on after the list. */
function isAlike({ text }: ListPart, { items }: Abbreviation): boolean {
  const longest = Math.max(...items.flat().map(({ length }) => length))
  return text.length <= longest + 2
}

/** Without the words before the first item and behind the last. */
function spanOf(run: readonly NamedPart[]): { start: number; end: number } {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return { start: 0, end: 0 }
  return {
    start: first.part.start + (first.named?.start ?? 0),
    end: last.named ? last.part.start + last.named.end : last.part.end,
  }
}
