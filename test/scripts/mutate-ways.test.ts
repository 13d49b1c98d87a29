import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseMutants } from '../../scripts/mutate/choose-mutants'
import { loadFinishedDocuments } from '../../scripts/mutate/documents'
import type { FinishedFacts } from '../../scripts/mutate/facts'
import type { RandomSource } from '../../scripts/mutate/random'
import { ways } from '../../scripts/mutate/registry'

const WAYS_FOLDER = resolve(import.meta.dirname, '../../scripts/mutate/ways')
const FEWEST_MUTANTS = 50

/** Always the first choice, so that a table can say what comes out. */
const FIRST: RandomSource = {
  below: () => 0,
  pick: (items) => {
    const [first] = items
    if (first === undefined) throw new RangeError('nothing to pick from')
    return first
  },
  shuffle: (items) => [...items],
}

const NO_FACTS: FinishedFacts = {
  genre: 'report',
  year: 2025,
  persons: [],
  units: [],
  counts: [],
  listCounts: [],
  sums: [],
  requiredParts: [],
}

interface Case {
  way: string
  lines: readonly string[]
  facts?: Partial<FinishedFacts>
  /** The broken documents in order, their lines joined by `/`. */
  mutants: readonly string[]
}

const LONG =
  '全年工作平稳有序，各项任务按期完成，群众反映良好，没有发生任何事故，台账资料齐全，制度落实到位'

const cases: readonly Case[] = [
  {
    way: 'blank-number',
    lines: ['2025年12月开会12次，投入1.5万元，时间9：00'],
    mutants: [
      '2025年12月开会**次，投入1.5万元，时间9：00',
      '2025年12月开会12次，投入**万元，时间9：00',
    ],
  },
  {
    way: 'blank-name-or-date',
    lines: ['林某于2025年3月1日到任'],
    facts: { persons: ['林某'] },
    mutants: ['林某于2025年X月X日到任', '林某于20XX年3月1日到任', '×××于2025年3月1日到任'],
  },
  {
    way: 'drop-heading',
    lines: ['一、甲', '（一）丙', '（二）丁', '二、乙'],
    mutants: ['（一）丙/（二）丁/二、乙', '一、甲/（二）丁/二、乙'],
  },
  {
    way: 'skip-number',
    lines: ['一、甲', '二、乙'],
    mutants: ['二、甲/二、乙', '一、甲/三、乙'],
  },
  {
    way: 'repeat-number',
    lines: ['1.甲', '2.乙', '3.丙'],
    mutants: ['1.甲/1.乙/3.丙', '1.甲/2.乙/2.丙'],
  },
  {
    way: 'drop-item',
    lines: ['做到：一是甲；二是乙；三是丙。'],
    mutants: [
      '做到：二是乙；三是丙。',
      '做到：一是甲；三是丙。',
      '做到：二是甲；二是乙；三是丙。',
      '做到：一是甲；三是乙；三是丙。',
      '做到：一是甲；二是乙；四是丙。',
    ],
  },
  {
    way: 'change-count',
    lines: ['抓好两个方面：一是甲；二是乙。', '三点意见：'],
    facts: { counts: ['两个方面', '三点意见'] },
    mutants: [
      '抓好三个方面：一是甲；二是乙。/三点意见：',
      '抓好两个方面：一是甲；二是乙。/两点意见：',
      '抓好两个方面：一是甲；二是乙。/四点意见：',
    ],
  },
  {
    way: 'change-list-count',
    lines: ['甲、乙、丙3个单位'],
    facts: { listCounts: ['丙3个单位'] },
    mutants: ['甲、乙、丙2个单位', '甲、乙、丙4个单位', '甲、乙、丙5个单位'],
  },
  {
    way: 'lose-half-pair',
    lines: ['（一）落实“甲”'],
    mutants: ['（一）落实甲”', '（一）落实“甲'],
  },
  {
    way: 'wrong-mark',
    lines: ['甲，乙1；2。'],
    mutants: ['甲，，乙1；2。', '甲，乙1；；2。', '甲，乙1；2。。', '甲,乙1；2。'],
  },
  {
    way: 'change-year',
    lines: ['2025年总结', '比2024年多', '2025年12月1日'],
    facts: { genre: 'plan' },
    mutants: [
      '2024年总结/比2024年多/2025年12月1日',
      '2023年总结/比2024年多/2025年12月1日',
      '2022年总结/比2024年多/2025年12月1日',
      '2021年总结/比2024年多/2025年12月1日',
      '2025年总结/比2024年多/2023年12月1日',
      '2025年总结/比2024年多/2022年12月1日',
      '2025年总结/比2024年多/2021年12月1日',
    ],
  },
  {
    way: 'swap-unit',
    lines: ['青山镇总结', '青山镇很好'],
    mutants: ['县', '区', '市']
      .flatMap((level) => [`青山${level}总结/青山镇很好`])
      .concat(['县', '区', '市'].map((level) => `青山镇总结/青山${level}很好`)),
  },
  {
    way: 'alter-term',
    lines: ['落实三会一课'],
    mutants: ['落实三汇一课', '落实三回一课', '落实三的一课', '落实三会一的'],
  },
  {
    way: 'lose-or-double-character',
    lines: ['落实三会一课'],
    mutants: ['落实三一课', '落实三会会一课', '落实三会一', '落实三会一课课'],
  },
  { way: 'double-word', lines: ['加强，学习'], mutants: ['加强加强，学习'] },
  {
    way: 'repeat-paragraph',
    lines: ['标题', `（一）${LONG}。`, '甲', '乙', `${LONG}！`],
    mutants: [
      `标题/（一）${LONG}。/甲/乙/${LONG}！/${LONG}。`,
      `标题/（一）${LONG}。/${LONG}！/甲/乙/${LONG}！`,
    ],
  },
  {
    way: 'repeat-sentence',
    lines: ['标题', `甲。${LONG}。`],
    mutants: [`标题/甲。${LONG}。${LONG}。`],
  },
  {
    way: 'remove-part',
    lines: ['标题', '一、甲', '（一）丙', '二、乙', '三、丁', '戊', '特此报告。'],
    facts: { requiredParts: ['一、', '三、'] },
    mutants: [
      '标题/一、乙/二、丁/戊/特此报告。',
      '标题/一、甲/（一）丙/二、乙/特此报告。',
      '标题/一、乙/特此报告。',
    ],
  },
  {
    way: 'change-sum',
    lines: ['共12人，其中男7人、女5人'],
    facts: { sums: ['共[12]人，其中男[7]人、女[5]人'] },
    mutants: ['共22人，其中男7人、女5人', '共12人，其中男1人、女5人', '共12人，其中男7人、女1人'],
  },
  {
    way: 'wrong-date',
    lines: ['2026年3月1日至4月2日（星期四）'],
    mutants: [
      '2026年13月1日至4月2日（星期四）',
      '2026年3月1日至13月2日（星期四）',
      '2026年4月2日至3月1日（星期四）',
      ...[...'一二三五六日'].map((day) => `2026年3月1日至4月2日（星期${day}）`),
    ],
  },
  {
    way: 'alter-quoted-name',
    lines: ['“路长制”和“一卡通”', '“路长制”'],
    mutants: [
      '“的长制”和“一卡通”/“路长制”',
      '“路的制”和“一卡通”/“路长制”',
      '“路长治”和“一卡通”/“路长制”',
      '“路长致”和“一卡通”/“路长制”',
      '“路长的”和“一卡通”/“路长制”',
      '“路长制”和“一卡通”/“的长制”',
      '“路长制”和“一卡通”/“路的制”',
      '“路长制”和“一卡通”/“路长治”',
      '“路长制”和“一卡通”/“路长致”',
      '“路长制”和“一卡通”/“路长的”',
    ],
  },
  {
    way: 'insert-letter',
    lines: ['落实三会一课'],
    mutants: ['落实三i会一课', '落实三i一课', '落实三会i一课', '落实三会i课'],
  },
  {
    way: 'lose-end-mark',
    lines: ['标题。', `${LONG}。`, '甲。'],
    mutants: [`标题。/${LONG}/甲。`],
  },
  {
    way: 'remove-frame',
    lines: ['请示', '县局：', '正文', '妥否，请批示。', '馆', '2025年1月2日'],
    facts: { genre: 'request' },
    mutants: [
      '请示/正文/妥否，请批示。/馆/2025年1月2日',
      '请示/县局：/正文/馆/2025年1月2日',
      '请示/正文/馆/2025年1月2日',
      '请示/县局：/正文/妥否，请批示。/2025年1月2日',
      '请示/正文/妥否，请批示。/2025年1月2日',
      '请示/县局：/正文/2025年1月2日',
      '请示/正文/2025年1月2日',
      '请示/县局：/正文/妥否，请批示。/馆',
      '请示/正文/妥否，请批示。/馆',
      '请示/县局：/正文/馆',
      '请示/正文/馆',
      '请示/县局：/正文/妥否，请批示。',
      '请示/正文/妥否，请批示。',
      '请示/县局：/正文',
      '请示/正文',
    ],
  },
  { way: 'remove-frame', lines: ['总结', '县局：', '正文'], mutants: [] },
]

function mutate({ way: name, lines, facts }: Case) {
  const way = ways.find((one) => one.name === name)
  if (!way) throw new Error(`no way ${name}`)
  return way.mutate({ name, lines, facts: { ...NO_FACTS, ...facts } }, FIRST)
}

describe('what a way changes', () => {
  it.each(cases)('$way: $lines', (one) => {
    expect(mutate(one).map(({ text }) => text.replaceAll('\n', '/'))).toEqual(one.mutants)
  })

  it.each(['insert-site-line', 'insert-dated-event'])('%s adds a line or a sentence', (way) => {
    const lines = ['标题', `${LONG}。`]
    for (const { text, paragraph, start, end } of mutate({ way, lines, mutants: [] })) {
      const added = text.split('\n')[paragraph]?.slice(start, end) ?? ''
      expect(added).not.toBe('')
      expect([`${lines.join('\n')}\n${added}`, `${lines.join('\n')}${added}`]).toContain(text)
    }
  })

  it('an event of the document’s own year is not inserted', () => {
    const texts = mutate({
      way: 'insert-dated-event',
      lines: ['标题', `${LONG}。`],
      facts: { year: 2017 },
      mutants: [],
    }).map(({ text }) => text)
    expect(texts.filter((text) => text.includes('十九大'))).toEqual([])
  })

  it('every way is tried here and registered once', () => {
    const files = readdirSync(WAYS_FOLDER).map((file) => file.replace('.ts', ''))
    const names = ways.map(({ name }) => name)
    expect([...names].sort()).toEqual(files.sort())
    const tried = new Set([
      ...cases.map(({ way }) => way),
      'insert-site-line',
      'insert-dated-event',
    ])
    expect(names.filter((name) => !tried.has(name))).toEqual([])
  })
})

describe('mutants of the finished documents', () => {
  const documents = loadFinishedDocuments()

  it.each(ways)('$name: enough, each in its place, the same for the same seed', (way) => {
    const chosen = chooseMutants(way, documents, 1)
    expect(chosen.length).toBeGreaterThanOrEqual(FEWEST_MUTANTS)
    expect(new Set(chosen.map(({ mutant }) => mutant.text)).size).toBe(chosen.length)
    for (const { document, mutant } of chosen) {
      const line = mutant.text.split('\n')[mutant.paragraph]
      expect(line, mutant.change).toBeDefined()
      expect(mutant.text).not.toBe(document.lines.join('\n'))
      expect(mutant.start).toBeLessThanOrEqual(mutant.end)
      expect(mutant.end).toBeLessThanOrEqual(line?.length ?? -1)
    }
    expect(chooseMutants(way, documents, 1)).toEqual(chosen)
    expect(chooseMutants(way, documents, 2)).not.toEqual(chosen)
  })
})
