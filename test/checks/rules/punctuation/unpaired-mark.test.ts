import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpairedMark } from '../../../../lib/checks/rules/punctuation/unpaired-mark'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('punctuation/unpaired-mark', unpairedMark, {
  hits: [
    '开展⟦“学党史⟧，办实事活动。 ⇒ “学党史”',
    '坚持“强责任、重实干”、⟦勇争先”⟧，全力推进各项工作。 ⇒ “勇争先”',
    '认真学习⟦《工作条例⟧，逐条对照检查。 ⇒ 《工作条例》',
    '完成整改十二项⟦（其中重点整改三项⟧。 ⇒ （其中重点整改三项）',
    '完成整改十二项，⟦其中重点整改三项）⟧。 ⇒ （其中重点整改三项）',
    // both halves point the same way: one slip, one finding
    '参加“为民办事⟦“⟧活动。 ⇒ ”',
    '参加⟦”⟧为民办事”活动。 ⇒ “',
    '开展⟦“学党史活动⟧，参加“我为群众办实事⟦“⟧活动。 ⇒ “学党史活动”｜”',
    '印发《关于学习《条例》的⟦〈通知⟧》，抓好落实。 ⇒ 〈通知〉',
    '⟦【办公室⟧，按期报送。 ⇒ 【办公室】',
    `参加⟦（双周讲坛办理事项𠮷⟧${'汇总表格模板'.repeat(12)}。`,
    `参加${'汇总表格模板'.repeat(12)}⟦𠮷双周讲坛办理事项）⟧。`,
    '落实“三会一课⟦’⟧制度，用好《工作手册⟦】⟧。 ⇒ ”｜》',
    // the next paragraph does not close it
    '会议强调，要做到⟦“讲政治⟧、守纪律。⏎会议要求，抓好落实。',
  ],
  misses: [
    '学习《关于转发〈条例〉的通知》，开展“‘三会一课’规范年”活动（全年）。',
    '印发《关于学习《条例》的通知》，抓好落实。',
    '1）抓学习；2）抓制度；a）抓落实。',
    '一）抓学习。⏎二）抓制度。',
    '今年完成（含上年结转)项目十二个。',
    'It’s a test of the ’90s.',
    // a quotation of several paragraphs opens each and closes the last
    '“各部门要提高认识，抓好落实。⏎“各单位要明确责任，按期完成。”',
    // one passage over several lines
    '会议强调“要提高政治站位，把各项任务落实到具体岗位和\n具体人员，做到件件有着落”，并提出要求。',
    '会议强调“要提高政治站位，把各项任务落实到具体岗位和⏎具体人员，做到件件有着落”，并提出要求。',
    '（以下内容由办公室填写。⏎填写后交人事部门。）',
    '会议强调“要抓学习，⏎抓制度，⏎抓落实”。',
    // cut off
    '会议强调，要提高政治站位，坚持“问题导向、目标导向、结果',
    '来源：某网站 日期：2025-03-01 字号：【',
    '```⏎const mark = “⏎```',
    '会议很好:) 大家满意;)',
  ],
})

describe('punctuation/unpaired-mark', () => {
  it('joins the lines of one paragraph', () => {
    const document = outlineDocument([{ key: 'a', text: '坚持“问题\n导向”。\n落实“目标\n导向。' }])
    expect(runRule(unpairedMark, document)).toMatchObject([{ lineIndex: 2, start: 2, end: 5 }])
  })

  it('finds nothing where every mark has its partner, however nested', () => {
    const text = fc.letrec<{ text: string; nested: string }>((tie) => ({
      text: fc
        .array(fc.oneof(fc.constantFrom('工作', '，', '。'), tie('nested')), { maxLength: 4 })
        .map((pieces) => pieces.join('')),
      nested: fc
        .tuple(fc.constantFrom('“”', '‘’', '《》', '（）', '【】', '〔〕'), tie('text'))
        .map(([pair, inner]) => `${pair.charAt(0)}${inner}${pair.charAt(1)}`),
    })).text
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        expect(runRule(unpairedMark, outlineDocument(paragraphsOf(texts)))).toEqual([])
      }),
    )
  })

  it.each([
    ['opening', '“'],
    ['closing', '》'],
    ['bracket', '（'],
  ])('reads ten thousand %s marks', (_name, mark) => {
    const document = outlineDocument(
      paragraphsOf([mark.repeat(10_000), '”'.repeat(10_000), '正文。']),
    )
    for (const { lineIndex, start, end } of runRule(unpairedMark, document)) {
      const text = document.lines[lineIndex]?.line.text ?? ''
      expect(text.slice(start, end)).not.toBe('')
    }
  })
})
