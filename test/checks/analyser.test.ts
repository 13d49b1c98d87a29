import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalysisOptions, createAnalyser } from '../../lib/checks/analyser'
import type { Snapshot, SnapshotParagraph } from '../../lib/document/snapshot'
import type { Report } from '../../lib/report'

const OPTIONS: AnalysisOptions = { locale: 'zh-CN', today: { year: 2026, month: 1, day: 15 } }

function snapshotOf(paragraphs: SnapshotParagraph[], complete = true): Snapshot {
  return { editor: 'file', layer: 'file', complete, paragraphs }
}

function textSnapshot(text: string): Snapshot {
  return snapshotOf(text.split('\n').map((line, index) => ({ key: `p${index}`, text: line })))
}

function analyse(snapshot: Snapshot, options: Partial<AnalysisOptions> = {}): Report {
  return createAnalyser({ words: null }).update(snapshot, { ...OPTIONS, ...options })
}

const DRAFT = `2025年度抓基层党建工作述职报告
按照安排，现将本人履行抓基层党建工作职责情况述职如下：
一、履职情况
（一）抓学习。全年组织集中学习**次，参加XX人次。
（二）抓制度。修订制度*项，做到有章可循。
三、下一步打算
一是补齐短板；三是抓好落实。`

const BODY =
  '全年组织走访六批次，收集群众意见建议一百二十余条，逐条建立台账并明确责任人，按月通报办理进度，年底前全部答复到位，群众满意率比上年明显提高。'
const SEVERAL = `${DRAFT}
${BODY}

2024年度党支部工作总结
现将一年来的工作总结如下：
一、主要工作
（一）抓学习。${BODY}
（二）抓制度。一是建章立制；二是督促检查；三是总结提高。
二、存在问题
${BODY}
四、下一步打算
1.${BODY}
3.${BODY}

关于开展安全检查的通知
各科室：
为做好安全工作，现将有关事项通知如下：
一、时间安排
${BODY}
特此通知。
某某局
2025年3月1日`

describe('what is only shown here', () => {
  it('is not judged and not counted as the author’s', () => {
    const own = analyse(textSnapshot(DRAFT))
    expect(own.statistics).not.toHaveProperty('synced')
    const { paragraphs } = textSnapshot(DRAFT)
    const shown: SnapshotParagraph = { key: 's', text: '别处还有____件。', kind: 'synced' }
    const both = analyse(snapshotOf([...paragraphs, shown]))
    expect(both.statistics).toEqual({
      ...own.statistics,
      paragraphs: own.statistics.paragraphs + 1,
      synced: 1,
    })
    expect(both.findings).toEqual(own.findings)
  })
})

/** One unit of a character that has two. */
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Paragraphs as reports have them, and whatever else a clipboard may bring. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DRAFT.split('\n'), '', '二、存在问题', '“未完') },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '一是',
          '；',
          '。',
          '**',
          'XX',
          '（一）',
          '1.',
          '“',
          '”',
          '年',
          '工作',
          '\n',
          '\u200b',
          '\u00a0',
          '😀',
          '　',
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)
const paragraph = fc.record({
  text: line,
  heading: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8, nil: undefined }),
})
const documentOf = (parts: { text: string; heading: number | undefined }[]): SnapshotParagraph[] =>
  parts.map(({ text, heading }, index) => ({
    key: `k${index}`,
    text,
    ...(heading === undefined ? {} : { heading }),
  }))

describe('analyser', () => {
  it('reports outline, parts, blanks and numbering of a draft', () => {
    const report = analyse(textSnapshot(DRAFT))
    expect(report.title).toBe('2025年度抓基层党建工作述职报告')
    expect(report.genre?.id).toBe('party-building-duty-report')
    expect(report.outline.map((node) => node.marker)).toEqual(['一、', '三、'])
    expect(report.statistics.blanks).toBe(3)
    expect(report.parts.find(({ id }) => id === 'causes')?.status).toBe('missing')
    expect(report.findings.map(({ rule }) => rule)).toContain('numbering/gap')
  })

  it('says nothing about the whole document while the reading is incomplete', () => {
    const whole = analyse(textSnapshot(DRAFT)).findings.filter(({ paragraph }) => paragraph === -1)
    expect(whole.length).toBeGreaterThan(0)
    const partly = analyse({ ...textSnapshot(DRAFT), complete: false, unloaded: 3 })
    expect(partly.findings.filter(({ paragraph }) => paragraph === -1)).toEqual([])
    expect(partly.unloaded).toBe(3)
  })

  it('keeps ids of findings when text elsewhere changes', () => {
    const before = analyse(textSnapshot(DRAFT))
    const after = analyse(textSnapshot(`前言\n${DRAFT}\n补充`))
    const blanks = ({ findings }: Report) =>
      findings.filter(({ rule }) => rule.startsWith('placeholder/')).map(({ id }) => id)
    expect(blanks(after)).toEqual(blanks(before))
  })

  it('gives equal places ids of their own', () => {
    const { findings } = analyse(textSnapshot('召开会议**次\n召开会议**次'))
    const ids = findings.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lists ignored findings apart', () => {
    const [first] = analyse(textSnapshot(DRAFT)).findings.filter(({ paragraph }) => paragraph >= 0)
    const id = first?.id ?? ''
    const report = analyse(textSnapshot(DRAFT), { ignoredFindings: new Set([id]) })
    expect(report.ignored.map((finding) => finding.id)).toEqual([id])
    expect(report.findings.map((finding) => finding.id)).not.toContain(id)
  })

  it('obeys severities of the settings', () => {
    const [blank] = analyse(textSnapshot(DRAFT)).findings.filter(({ rule }) =>
      rule.startsWith('placeholder/'),
    )
    const rule = blank?.rule ?? ''
    const off = analyse(textSnapshot(DRAFT), { severities: { [rule]: 'off' } })
    expect(off.findings.filter((finding) => finding.rule === rule)).toEqual([])
    const info = analyse(textSnapshot(DRAFT), { severities: { [rule]: 'info' } })
    expect(info.findings.find((finding) => finding.rule === rule)?.severity).toBe('info')
  })

  it('leaves text of another document (synced blocks) alone', () => {
    const report = analyse(
      snapshotOf([
        { key: 'a', text: '召开会议**次', kind: 'synced' },
        { key: 'b', text: '走访群众**户' },
      ]),
    )
    expect(report.findings.filter(({ paragraph }) => paragraph === 0)).toEqual([])
    expect(report.findings.filter(({ paragraph }) => paragraph === 1).length).toBe(1)
  })

  it('counts a revision only when something changed', () => {
    const analyser = createAnalyser({ words: null })
    const first = analyser.update(textSnapshot(DRAFT), OPTIONS).revision
    expect(analyser.update(textSnapshot(DRAFT), OPTIONS).revision).toBe(first)
    expect(analyser.update(textSnapshot(`${DRAFT}。`), OPTIONS).revision).toBe(first + 1)
  })

  it('slices every finding to its text, whatever the input', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 14 }), (parts) => {
        const snapshot = snapshotOf(documentOf(parts))
        const report = analyse(snapshot)
        for (const finding of report.findings) {
          if (finding.paragraph === -1) {
            expect([finding.start, finding.end, finding.text]).toEqual([0, 0, ''])
            continue
          }
          const text = snapshot.paragraphs[finding.paragraph]?.text ?? ''
          expect(text.slice(finding.start, finding.end)).toBe(finding.text)
          if (!HALF_CHARACTER.test(text)) expect(finding.text).not.toMatch(HALF_CHARACTER)
          expect(finding.message).not.toMatch(/[{}]/)
        }
        const ids = report.findings.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 150 },
    )
  })

  it('gives after any edits what a fresh analysis gives', () => {
    const edit = fc.record({
      at: fc.nat(20),
      remove: fc.nat(3),
      insert: fc.array(paragraph, { maxLength: 3 }),
      /** Typed into the paragraph before it: the key stays. */
      typed: fc.constantFrom('', '一、', '*', '”', '。'),
    })
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 14 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (start, edits) => {
          const analyser = createAnalyser({ words: null })
          let paragraphs = documentOf(start)
          let next = 0
          analyser.update(snapshotOf(paragraphs), OPTIONS)
          for (const { at, remove, insert, typed } of edits) {
            const fresh = documentOf(insert).map((one) => ({ ...one, key: `n${next++}` }))
            paragraphs = paragraphs.map((one, index) =>
              index === at - 1 ? { ...one, text: typed + one.text } : one,
            )
            paragraphs.splice(Math.min(at, paragraphs.length), remove, ...fresh)
            const snapshot = snapshotOf(paragraphs)
            const updated = analyser.update(snapshot, OPTIONS)
            const scratch = analyse(structuredClone(snapshot))
            expect({ ...updated, revision: 0 }).toEqual({ ...scratch, revision: 0 })
          }
        },
      ),
      { numRuns: 150 },
    )
  }, 30_000)

  it('gives what a fresh analysis gives when lines move in documents of several reports', () => {
    const text = fc.constantFrom(
      ...SEVERAL.split('\n'),
      '',
      '五、补充说明',
      '附件：1.名单',
      '目录',
      '```',
      BODY,
      `${BODY}\n（三）抓落实。${BODY}`,
    )
    const edit = fc.record({
      /** Of the length of the document: 0 its start, 1 its end. */
      at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      remove: fc.nat(2),
      insert: fc.array(text, { maxLength: 2 }),
      /** Where what was removed is put in again. */
      to: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const analyser = createAnalyser({ words: null })
        let paragraphs = textSnapshot(SEVERAL).paragraphs
        let next = 0
        analyser.update(snapshotOf(paragraphs), OPTIONS)
        for (const { at, remove, insert, to } of edits) {
          const place = (share: number) => Math.round(share * paragraphs.length)
          const added = insert.map((one) => ({ key: `n${next++}`, text: one }))
          const removed = paragraphs.slice(place(at), place(at) + remove)
          paragraphs = paragraphs.toSpliced(place(at), remove, ...added)
          if (to !== null) paragraphs = paragraphs.toSpliced(place(to), 0, ...removed)
          const snapshot = snapshotOf(paragraphs)
          const updated = analyser.update(snapshot, OPTIONS)
          const scratch = analyse(structuredClone(snapshot))
          expect({ ...updated, revision: 0 }).toEqual({ ...scratch, revision: 0 })
        }
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
