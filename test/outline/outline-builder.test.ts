import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildOutline, createOutlineBuilder } from '../../lib/outline/build-outline'
import type { Outline } from '../../lib/outline/types'
import { linesOf } from './lines-of'

const BODY =
  '全年组织走访六批次，收集群众意见建议一百二十余条，逐条建立台账并明确责任人，按月通报办理进度，年底前全部答复到位，群众满意率比上年明显提高。'
const REPORT = [
  '2025年度工作总结',
  '一、主要工作',
  BODY,
  '二、存在问题',
  BODY,
  '三、下一步打算',
  BODY,
]

/** Without the links up and down, which make a tree too deep to compare as text. */
const plain = ({ headings, points, reports }: Outline) => ({
  headings: headings.map(({ parent: _, children, ...heading }) => [heading, children.length]),
  points,
  reports,
})

describe('outline builder', () => {
  const edits: [string, number, string][] = [
    ['words of running text', 2, `${BODY}又完成一项。`],
    ['an enumeration in running text', 2, `${BODY}一是抓学习；二是抓落实。`],
    ['a lost end mark', 2, BODY.slice(0, -1)],
    ['a heading', 3, '二、存在的主要问题'],
    ['running text that becomes a heading', 4, '（一）加强学习'],
    ['a number before running text', 4, `（一）${BODY}`],
    ['a title', 0, '2025年度述职报告'],
    ['an opening', 2, `${BODY.slice(0, -1)}，现将有关情况报告如下。`],
  ]

  /** The lines of the report with one of them written anew, as the analyser keeps the others. */
  const lines = linesOf(REPORT)
  const edit = (index: number, text: string) =>
    lines.flatMap((line, at) =>
      at === index ? (linesOf(REPORT.with(index, text))[at] ?? []) : line,
    )

  it.each(edits)('gives after a change of %s what a fresh outline gives', (_, index, text) => {
    const build = createOutlineBuilder()
    build(lines)
    expect(plain(build(edit(index, text)))).toEqual(
      plain(buildOutline(linesOf(REPORT.with(index, text)))),
    )
    expect(plain(build(lines))).toEqual(plain(buildOutline(linesOf(REPORT))))
  })

  it('keeps the headings while only words of running text change', () => {
    const build = createOutlineBuilder()
    const before = build(lines).headings
    expect(build(edit(2, `${BODY}又完成一项。`)).headings).toBe(before)
    expect(build(edit(3, '二、不足')).headings).not.toBe(before)
  })

  it('gives after lines came and went what a fresh outline gives', () => {
    const known = linesOf([
      ...REPORT,
      '',
      `（一）抓学习。一是建章立制；二是督促检查；三是总结提高。${BODY}`,
      `${BODY}（1）建台账；（2）抓整改。`,
      '目录',
      '附件：1.名单',
      '2.清单',
      { text: '一个单元格', cell: { table: 't', row: 0, column: 0 } },
    ])
    const documents = fc.array(fc.subarray(known), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(documents, fc.nat(3), (readings, repeats) => {
        const build = createOutlineBuilder()
        for (const reading of readings) {
          const lines = [...reading, ...known.slice(0, 2 * repeats), ...reading].map(
            ({ line }, paragraph) => ({ paragraph, line }),
          )
          expect(plain(build(lines))).toEqual(plain(buildOutline(lines)))
        }
      }),
    )
  })
})
