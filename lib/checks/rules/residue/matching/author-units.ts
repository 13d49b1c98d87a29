/** Which unit signs a report, as its title and its last lines name it. */
import * as v from 'valibot'
import data from '../data/author-units.json'

const texts = v.array(v.pipe(v.string(), v.minLength(1)))
const parsed = v.parse(
  v.object({
    /** What the name of a unit ends in, and the word for itself: 我局. */
    endings: v.record(v.string(), v.string()),
    /** Units that are an area: whoever works there may say 我县. */
    levels: texts,
    /** Before such a word the area itself is meant: 全县. */
    spoken: texts,
    spokenAfter: texts,
    /** Before 市 in 市教育局. */
    bareBefore: v.string(),
    /** By unit: areas too small to hold one. */
    neverSays: v.record(v.string(), texts),
    /** Words that hold the name of a unit by chance: 县委. */
    otherWords: v.record(v.string(), texts),
  }),
  data,
)
const endings = Object.entries(parsed.endings).sort(([a], [b]) => b.length - a.length)
const levels: ReadonlySet<string> = new Set(parsed.levels)
const LONGEST_NAME = 30
const HEAD_OF_TITLE = /^([\u3400-\u9fff（）()]{3,30}?)(?:关于|20\d\d年)/
const NOT_OF_NAME = /[，。；：！？、\d]/

export interface Author {
  /** As in 我局: 局. */
  unit: string
  /** Names of title and signature, where the area is named too. */
  frame: string
}

/** `closing`: the last lines. null: no name of a unit is recognised. */
export function findAuthor(title: string, closing: readonly string[]): Author | null {
  const names = [
    ...closing.map((text) => text.trim()).filter(isName),
    HEAD_OF_TITLE.exec(title.trim())?.[1] ?? '',
  ]
  for (const name of names) {
    const ending = endings.find(([text]) => name.endsWith(text) && name.length > text.length)
    if (ending) return { unit: ending[1], frame: title + names.join('') }
  }
  return null
}

function isName(text: string): boolean {
  return text.length >= 3 && text.length <= LONGEST_NAME && !NOT_OF_NAME.test(text)
}

/** A 局 has its seat in no village. */
export function isTooSmall(area: string, author: string): boolean {
  return parsed.neverSays[author]?.includes(area) === true
}

export function speaksOfUnit(text: string, unit: string): boolean {
  if (!text.includes(unit)) return false
  const others = parsed.otherWords[unit] ?? []
  return others.reduce((left, word) => left.replaceAll(word, ''), text).includes(unit)
}

export function isArea(unit: string): boolean {
  return levels.has(unit)
}

/** The text speaks of an area of this level beyond 我县 itself: 全县, 县委, 与县教育局. */
export function speaksOfArea(text: string, level: string): boolean {
  for (let at = text.indexOf(level); at >= 0; at = text.indexOf(level, at + 1)) {
    const after = at + level.length
    if (parsed.spokenAfter.some((word) => text.startsWith(word, after))) return true
    const before = text.charAt(at - 1)
    if (before === '' || parsed.bareBefore.includes(before)) return true
    if (before !== '我' && parsed.spoken.includes(before)) return true
  }
  return false
}
