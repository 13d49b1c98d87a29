import { describe, expect, it } from 'vitest'
import { halfWidthMark } from '../../../../lib/checks/rules/punctuation/half-width-mark'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('punctuation/half-width-mark', halfWidthMark, {
  hits: [
    '按照上级要求⟦,⟧组织全体人员学习，做好记录。 ⇒ ，',
    '会议强调⟦:⟧要抓好落实⟦;⟧要按期完成，形成合力。 ⇒ ：｜；',
    '学习《条例》⟦,⟧“三会一课”⟦,⟧2025年全部完成，效果很好，群众满意。 ⇒ ，｜，',
    '如何破题⟦?⟧“关键在人”。 ⇒ ？',
    '各位领导⟦:⟧⏎现将情况汇报如下，请审议，请批评指正。',
  ],
  misses: [
    '上午9:30开会，比例3:1，编号A,B。',
    '见 https://example.com/a?b=c,d 说明。',
    '完成率95.5%，同比增长。',
    '使用 git commit, git push 两个命令。',
    '```⏎名称:值,数量⏎```',
  ],
})

describe('punctuation/half-width-mark', () => {
  const folded = ['加强学习,提高认识,完善制度,', '狠抓落实,按期完成,及时总结。']

  it('says it once where half-width marks are used throughout', () => {
    expect(runRule(halfWidthMark, outlineDocument(paragraphsOf(folded)))).toMatchObject([
      {
        lineIndex: 0,
        start: 4,
        severity: 'info',
        message: 'punctuation/half-width-mark.message.throughout',
        values: { count: 5 },
      },
    ])
  })

  it('names each where most marks are full-width', () => {
    const texts = [...folded, '一，二，三，四，五，六，七，八']
    expect(runRule(halfWidthMark, outlineDocument(paragraphsOf(texts)))).toHaveLength(5)
  })

  it('only hints outside official texts', () => {
    const document = outlineDocument(paragraphsOf(['点击,打开，保存。']), { textKind: 'other' })
    expect(runRule(halfWidthMark, document)).toMatchObject([{ severity: 'info' }])
  })
})
