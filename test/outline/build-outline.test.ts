import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../lib/outline/build-outline'
import { BODY, linesOf, outlineOf, type Written } from './lines-of'

const nested: [name: string, paragraphs: Written[], outline: string[]][] = [
  [
    'the usual order',
    ['一、工作', '（一）学习', '1.读书。', BODY, '（1）选书', '2.分享。', '（二）服务', '二、打算'],
    [
      ...['1 一、 工作', '2 （一） 学习', '3 1. 读书', '4 （1） 选书', '3 2. 分享'],
      ...['2 （二） 服务', '1 二、 打算'],
    ],
  ],
  [
    '一是 below 1、 below 一、',
    ['一、工作', '1、学习', `一是读书。${BODY}`, `二是分享。${BODY}`, '2、服务', '二、打算'],
    ['1 一、 工作', '2 1、 学习', '3 一是 读书', '3 二是 分享', '2 2、 服务', '1 二、 打算'],
  ],
  [
    '（一） below 二是',
    [
      ...['一、成效', `一是责任压实。${BODY}`, '二是重点工作有进展。', '（一）学习', BODY],
      ...['（二）服务', BODY],
    ],
    ['1 一、 成效', '2 一是 责任压实', '2 二是 重点工作有进展', '3 （一） 学习', '3 （二） 服务'],
  ],
  [
    'one numbering on different levels',
    ['一、工作', '1.读书', '2.分享', '二、任务', '（一）服务', '1.窗口', '（二）管理', '1.制度'],
    [
      ...['1 一、 工作', '2 1. 读书', '2 2. 分享', '1 二、 任务'],
      ...['2 （一） 服务', '3 1. 窗口', '2 （二） 管理', '3 1. 制度'],
    ],
  ],
  [
    'a document that starts at （一）',
    [`（一）学习。${BODY}`, `1.读书。${BODY}`, `（二）服务。${BODY}`],
    ['1 （一） 学习', '2 1. 读书', '1 （二） 服务'],
  ],
  [
    '（一） below 1、, against the usual order',
    ['1、学习', '（一）读书', '（二）分享', '2、服务', '（一）窗口', '（二）热线'],
    [
      '1 1、 学习',
      '2 （一） 读书',
      '2 （二） 分享',
      '1 2、 服务',
      '2 （一） 窗口',
      '2 （二） 热线',
    ],
  ],
  [
    '（一） that follows 一是 paragraphs',
    ['一、工作', `一是读书。${BODY}`, `二是分享。${BODY}`, '（一）服务', '1.窗口', '（二）管理'],
    ['1 一、 工作', '2 一是 读书', '2 二是 分享', '2 （一） 服务', '3 1. 窗口', '2 （二） 管理'],
  ],
  [
    'lists that start again without an upper level',
    ['（一）学习', BODY, '（二）服务', BODY, '（一）不足', BODY, '（二）短板', BODY],
    ['1 （一） 学习', '1 （二） 服务', '1 （一） 不足', '1 （二） 短板'],
  ],
  [
    'decimal numbers',
    ['1 总则', '1.1 目的', BODY, '1.2 范围', '2 职责', '2.1 部门', '2.1.1 办公室', '2.2 人员'],
    [
      ...['1 1 总则', '2 1.1 目的', '2 1.2 范围', '1 2 职责', '2 2.1 部门'],
      ...['3 2.1.1 办公室', '2 2.2 人员'],
    ],
  ],
  [
    'articles that run on through chapters and sections',
    [
      '第一章 总则',
      '第一条 为规范管理。',
      '第二章 职责',
      '第一节 部门',
      '第二条 登记。',
      '第二节 人员',
      '第三条 保管。',
    ],
    [
      ...['1 第一章 总则', '2 第一条 为规范管理', '1 第二章 职责', '2 第一节 部门'],
      ...['3 第二条 登记', '2 第二节 人员', '3 第三条 保管'],
    ],
  ],
  [
    'Markdown, its lists left out',
    [
      '# 计划',
      '## 一、目标',
      '- 读书',
      '### （一）学习',
      '1. 选书',
      '2. 读书',
      '## 二、任务',
      '## 附录',
    ],
    ['1 一、 目标', '2 （一） 学习', '1 二、 任务', '1 - 附录'],
  ],
  [
    'bold headings',
    ['**一、目标**', BODY, '**（一）学习**', BODY, '1.**读书**：每周一次，全员参加，形成记录。'],
    ['1 一、 目标', '2 （一） 学习', '3 1. 读书'],
  ],
  [
    'heading styles without numbers',
    [
      { text: '工作总结', isTitle: true },
      { text: '总体情况', heading: 1 },
      { text: '学习情况', heading: 2 },
      BODY,
      { text: '服务情况', heading: 2 },
      { text: '下步打算', heading: 1 },
    ],
    ['1 - 总体情况', '2 - 学习情况', '2 - 服务情况', '1 - 下步打算'],
  ],
  [
    'numbers that the editor shows, its lists left out',
    [
      { text: '总体情况', heading: 1, number: '一、' },
      { text: '学习情况', heading: 2, number: '（一）' },
      { text: '读书会', number: '1.', list: { ordered: true, level: 0 } },
      { text: '下步打算', heading: 1, number: '二、' },
    ],
    ['1 一、 总体情况', '2 （一） 学习情况', '1 二、 下步打算'],
  ],
  [
    'one style for two levels: the numbers decide',
    [
      { text: '一、工作', heading: 1 },
      { text: '（一）学习', heading: 1 },
      { text: '（二）服务', heading: 1 },
      { text: '二、打算', heading: 1 },
    ],
    ['1 一、 工作', '2 （一） 学习', '2 （二） 服务', '1 二、 打算'],
  ],
  [
    'a style that was forgotten once',
    [
      { text: '一、工作', heading: 2 },
      { text: '（一）学习', heading: 3 },
      { text: '二、打算', heading: 2 },
      '三、附注',
    ],
    ['1 一、 工作', '2 （一） 学习', '1 二、 打算', '1 三、 附注'],
  ],
  [
    'sections named without number',
    ['个人述职报告', '履职情况', `（一）学习。${BODY}`, '存在的问题', BODY, '下一步打算', BODY],
    ['1 - 履职情况', '2 （一） 学习', '1 - 存在的问题', '1 - 下一步打算'],
  ],
  [
    'two short lines over paragraphs',
    ['个人述职报告', BODY, '抓学习强本领', BODY, '抓服务促发展', BODY],
    ['1 - 抓学习强本领', '1 - 抓服务促发展'],
  ],
]

const titles: [text: string, title: string, kind: 'block' | 'run-in'][] = [
  ['（一）加强学习', '加强学习', 'block'],
  ['（一）加强学习。', '加强学习', 'block'],
  ['一、 主要做法：', '主要做法', 'block'],
  [`一是加强学习，提高能力。${BODY}`, '加强学习，提高能力', 'run-in'],
  [`1.学习方面：${BODY}`, '学习方面', 'run-in'],
  ['1.主题：凝心聚力', '主题：凝心聚力', 'block'],
  [`一在学习上下功夫。${BODY}`, '在学习上下功夫', 'run-in'],
  [`（一）落实“日清。”制度，抓好闭环。${BODY}`, '落实“日清。”制度，抓好闭环', 'run-in'],
  [`（一）增强“责任意识。${BODY}落实“日清”制度。`, '增强“责任意识', 'run-in'],
  [`2.**部门工作扎实推进。${BODY}`, '**部门工作扎实推进', 'run-in'],
  [`（二）抓管理；抓服务。${BODY}`, '抓管理；抓服务', 'run-in'],
]

const none: [name: string, paragraphs: Written[]][] = [
  ['a list of clauses', ['原则：', '1.坚持问题导向；', '2.坚持结果导向；', '3.坚持统筹兼顾。']],
  ['an enumeration in one paragraph', ['一是抓学习；二是抓服务。', '（1）到位；（2）到人。']],
  ['opening words without a sibling', [`首先，感谢各位同事。${BODY}`, `第一，要抓学习。${BODY}`]],
  ['dates and figures', ['3.8妇女节活动丰富。', '1.5亿元资金到位。', '2023年工作稳步推进。']],
  ['code', ['```', '# 注释', '1. code', '```', { text: '一、甲', kind: 'code' }]],
  ['table cells', [{ text: '一、项目', cell: { table: 't', row: 0, column: 0 } }]],
  ['synced blocks', [{ text: '一、项目', kind: 'synced', heading: 1 }]],
  ['contents with page numbers', ['一、背景………………1', '二、任务......12', '三、附则\t20']],
  ['attachment lists', ['附件：1.登记表', '2.汇总表', '', '3.花名册']],
  [
    'dates, salutations, signatures, sources',
    [BODY, '各位领导：', BODY, '述职人：王小明', BODY, '2024年12月20日', BODY, '来源：内部', BODY],
  ],
  ['one short line among paragraphs', ['个人述职报告', BODY, '抓学习强本领', BODY, BODY]],
  [
    'bylines',
    ['个人述职报告', '某某公司 王小明', BODY, '第一车间党支部', BODY, '王小明同志', BODY],
  ],
  ['captions', ['个人述职报告', '图1活动现场', BODY, '表2数据汇总', BODY]],
  [
    'a text wrapped by hand',
    [
      '今年以来我们认真落实上级部署要求扎实推进各项工作取得了',
      '明显成效在学习方面坚持集中学习与个人自学相结合组织开展',
      '培训和交流活动带动全体人员不断提高能力水平努力做到学以',
      '5.新的要求出台以后我们及时调整工作思路推动各项任务落地',
      '见效并且按照时间节点逐项检查逐项销号确保件件有着落事事',
      '有回音',
      BODY,
    ],
  ],
]

describe('buildOutline', () => {
  it.each(nested)('nests %s', (_, paragraphs, outline) => {
    expect(outlineOf(paragraphs)).toEqual(outline)
  })

  it.each(titles)('reads the title of %s', (text, title, kind) => {
    const [heading] = buildOutline(linesOf(['首页', '', text, '二在服务上下功夫。'])).headings
    expect(heading).toMatchObject({ title, kind, paragraph: 2, lineIndex: 2 })
    expect(text.slice(heading?.titleStart, heading?.titleEnd)).toBe(title)
  })

  it.each(none)('finds no heading in %s', (_, paragraphs) => {
    expect(outlineOf(paragraphs)).toEqual([])
  })

  it('leaves out a contents page with page numbers after a space', () => {
    const paragraphs = [
      '工作方案',
      '目录',
      '一、背景 1',
      '二、任务 2',
      '一、背景',
      BODY,
      '二、任务',
      BODY,
    ]
    const { headings } = buildOutline(linesOf(paragraphs))
    expect(headings.map(({ paragraph }) => paragraph)).toEqual([4, 6])
  })

  it('takes unnumbered lines for headings only where headings are not numbered', () => {
    const plain = ['抓学习强本领', BODY, '抓服务促发展', BODY]
    expect(outlineOf(['述职报告', '一、工作', ...plain, '二、打算', BODY])).toEqual([
      '1 一、 工作',
      '1 二、 打算',
    ])
  })

  it('leaves out a contents page whose entries come again', () => {
    const paragraphs = [
      '工作方案',
      '目 录',
      '一、背景',
      '二、任务',
      '一、背景',
      BODY,
      '二、任务',
      BODY,
    ]
    const { headings } = buildOutline(linesOf(paragraphs))
    expect(headings.map(({ paragraph }) => paragraph)).toEqual([4, 6])
  })

  it('keeps decimal headings around a gap, and no dates', () => {
    const paragraphs = ['1 总则', '1.1 目的', '1.3 范围', '3.8妇女节活动丰富。', '1.4 原则']
    expect(outlineOf(paragraphs)).toEqual(['1 1 总则', '2 1.1 目的', '2 1.3 范围', '2 1.4 原则'])
  })

  it('keeps headings of a wrapped text that run on', () => {
    const cut = '今年以来我们认真落实上级部署要求扎实推进各项工作取得了'
    const paragraphs = [
      cut,
      cut,
      '一、这里是一个比较长的标题并且没有任何标点结尾',
      cut,
      cut,
      cut,
      cut,
    ]
    expect(outlineOf(paragraphs)).toHaveLength(1)
  })

  it('finds headings after soft breaks', () => {
    const { headings } = buildOutline(linesOf([`${BODY}\n一、打算\n${BODY}`]))
    expect(headings).toMatchObject([{ paragraph: 0, lineIndex: 1, title: '打算' }])
  })

  it('links parents and children', () => {
    const { headings, roots } = buildOutline(linesOf(['一、甲', '（一）乙', '（二）丙', '二、丁']))
    expect(roots).toEqual([headings[0], headings[3]])
    expect(headings[0]?.children).toEqual([headings[1], headings[2]])
    expect(headings[1]?.parent).toBe(headings[0])
  })

  it('takes any text: offsets slice to titles, parents stand above, reports cover the lines', () => {
    const piece = fc.constantFrom(
      ...[
        '一、',
        '（二）',
        '1.',
        '1.1 ',
        '①',
        '一是',
        '二是',
        '第一，',
        '# ',
        '**',
        '```',
        '目录',
        '附件：',
      ],
      ...[
        '\n',
        '。',
        '；',
        '：',
        '“',
        '……12',
        '工作总结',
        '述职报告',
        '下一步打算',
        '学习',
        BODY,
        ' ',
      ],
    )
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
    const paragraph = fc.record(
      {
        text,
        heading: fc.integer({ min: 1, max: 9 }),
        number: fc.constantFrom('一、', '1.', 'a.', ''),
        isTitle: fc.boolean(),
      },
      { requiredKeys: ['text'] },
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(text, paragraph), { maxLength: 15 }), (paragraphs) => {
        const lines = linesOf(paragraphs)
        const { headings, points, reports } = buildOutline(lines)
        let before = -1
        for (const heading of headings) {
          expect(heading.lineIndex).toBeGreaterThan(before)
          before = heading.lineIndex
          const written = lines[heading.lineIndex]?.line.text
          expect(written?.slice(heading.titleStart, heading.titleEnd)).toBe(heading.title)
          expect(heading.title).not.toBe('')
          expect(heading.level).toBe((heading.parent?.level ?? 0) + 1)
        }
        for (const point of points) {
          expect(point.ordinal).toBeGreaterThan(0)
          expect(lines[point.lineIndex]?.line.text.slice(point.end)).toContain(point.title)
        }
        expect(reports.at(0)?.firstLine).toBe(0)
        expect(reports.at(-1)?.endLine).toBe(lines.length)
        for (const [index, { firstLine }] of reports.entries())
          if (index > 0) expect(firstLine).toBe(reports[index - 1]?.endLine)
      }),
    )
  })
})
