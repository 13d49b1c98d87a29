/**
 * Makes lib/terms/data/pronunciation.txt and look-alikes.txt from two packages that are not installed
 * here, because only this script needs them:
 *
 *   npm pack pinyin-pro@3.29.4 cnchar-order@3.2.6     (both MIT), unpack each, then
 *   npx tsx scripts/data/make-character-tables.ts PATH/TO/pinyin-pro PATH/TO/cnchar-order
 *
 * pinyin-pro tells how a character is read, cnchar-order its strokes in order, a letter a kind of
 * stroke. Characters: those of GB 2312, for look-alikes its first level (the frequent ones).
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import * as v from 'valibot'

const DATA = join(import.meta.dirname, '../../lib/terms/data')
/** Rare readings would make everything sound like everything. */
const MOST_READINGS = 3
const FIRST_LEVEL_ROWS = [0xb0, 0xd7] as const
const ALL_ROWS = [0xb0, 0xf7] as const

const PinyinSchema = v.object({ pinyin: v.function() })
const StrokesSchema = v.object({ dict: v.object({ orders: v.record(v.string(), v.string()) }) })

function charactersOf([first, last]: readonly [number, number]): string[] {
  const decoder = new TextDecoder('gbk')
  const characters: string[] = []
  for (let row = first; row <= last; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++)
      characters.push(decoder.decode(new Uint8Array([row, cell])))
  return characters.filter((one) => /^\p{Script=Han}$/u.test(one))
}

function makePronunciation(pinyin: (text: string, options: object) => unknown): string {
  const bySyllable = new Map<string, string>()
  const options = { multiple: true, toneType: 'none', type: 'array', v: true }
  for (const character of charactersOf(ALL_ROWS)) {
    const readings = v.parse(v.array(v.string()), pinyin(character, options))
    for (const reading of new Set(readings.slice(0, MOST_READINGS)))
      if (/^[a-z]+$/.test(reading))
        bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character)
  }
  return toLines([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join(' ')))
}

function makeLookAlikes(orders: Readonly<Record<string, string>>): string {
  const characters = charactersOf(FIRST_LEVEL_ROWS).filter((one) => orders[one])
  const strokes = characters.map((one) => orders[one] ?? '')
  const lines: string[] = []
  characters.forEach((character, index) => {
    const own = strokes[index] ?? ''
    const alike = characters.filter(
      (_, other) => other !== index && areAlike(own, strokes[other] ?? ''),
    )
    if (alike.length > 0) lines.push(`${character} ${alike.join('')}`)
  })
  return toLines(lines)
}

/** 己 and 已, 未 and 末; 堡 and 保, which is its beginning. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const more = long.length - short.length
  if (more > 0 && more <= 3 && short.length >= 6)
    if (long.startsWith(short) || long.endsWith(short)) return true
  const most = short.length >= 9 ? 2 : 1
  return more <= most && distance(short, long) <= most
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

function toLines(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

const [pinyinPackage, strokesPackage] = process.argv.slice(2)
if (!pinyinPackage || !strokesPackage) throw new Error('paths of pinyin-pro and cnchar-order')
const load: NodeJS.Require = createRequire(import.meta.url)
const { pinyin } = v.parse(PinyinSchema, load(resolve(pinyinPackage)))
const { dict } = v.parse(StrokesSchema, load(resolve(strokesPackage)))
writeFileSync(join(DATA, 'pronunciation.txt'), makePronunciation(pinyin))
writeFileSync(join(DATA, 'look-alikes.txt'), makeLookAlikes(dict.orders))
