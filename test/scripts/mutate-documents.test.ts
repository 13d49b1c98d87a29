import { describe, expect, it } from 'vitest'
import { loadFinishedDocuments } from '../../scripts/mutate/documents'
import { readSum } from '../../scripts/mutate/facts'
import { readEnumerations } from '../../scripts/mutate/text/enumerations'
import { readLists } from '../../scripts/mutate/text/markers'

const WEEKDAYS = '日一二三四五六'
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '》': '《', '）': '（', '〕': '〔' }

const occurrences = (text: string, part: string) => text.split(part).length - 1

/** Marks of the line that have no partner. */
function unpairedIn(line: string): string[] {
  const open: string[] = []
  const alone: string[] = []
  for (const mark of line) {
    if (Object.values(PAIRS).includes(mark)) open.push(mark)
    else if (PAIRS[mark] && open.pop() !== PAIRS[mark]) alone.push(mark)
  }
  return [...alone, ...open]
}

describe.each(loadFinishedDocuments())('finished document $name', ({ lines, facts }) => {
  const text = lines.join('\n')

  it('has the length of a real one', () => {
    expect(text.length).toBeGreaterThan(900)
    expect(text.length).toBeLessThan(2500)
  })

  it('has sums that add up and stand in one place', () => {
    for (const passage of facts.sums) {
      const { text: plain, numbers } = readSum(passage)
      const [total, ...parts] = numbers.map(({ value }) => Number(value))
      expect(occurrences(text, plain), plain).toBe(1)
      expect(parts.length, plain).toBeGreaterThan(1)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total ?? Number.NaN, 6)
    }
  })

  it('holds each announced count once', () => {
    for (const count of [...facts.counts, ...facts.listCounts])
      expect(occurrences(text, count), count).toBe(1)
  })

  it('holds the names and the parts of its facts', () => {
    for (const name of [...facts.persons, ...facts.units]) expect(text).toContain(name)
    for (const start of facts.requiredParts)
      expect(
        lines.filter((line) => line.startsWith(start)),
        start,
      ).toHaveLength(1)
  })

  it('has dates that exist and weekdays that fit', () => {
    let year = String(facts.year)
    const date = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:（星期(.)）)?/g
    for (const [written, written4, month, day, weekday] of text.matchAll(date)) {
      year = written4 ?? year
      const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
      expect(value.getUTCMonth() + 1, written).toBe(Number(month))
      if (weekday) expect(WEEKDAYS[value.getUTCDay()], written).toBe(weekday)
    }
  })

  it('has its quotes and brackets in pairs', () => {
    expect(lines.flatMap(unpairedIn)).toEqual([])
  })

  it('repeats at least one quoted name in the same form', () => {
    const names = [...text.matchAll(/[“《][^“”《》]{3,}[”》]/g)].map(([name]) => name)
    expect(names.some((name) => names.indexOf(name) !== names.lastIndexOf(name))).toBe(true)
  })

  it('numbers lists that the ways can break', () => {
    expect(readLists(lines).length + lines.flatMap(readEnumerations).length).toBeGreaterThan(1)
  })
})
