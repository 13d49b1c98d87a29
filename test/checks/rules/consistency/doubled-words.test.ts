import { describe, expect, it } from 'vitest'
import { doubledWords } from '../../../../lib/checks/rules/consistency/doubled-words'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('consistency/doubled-words', doubledWords, {
  hits: [
    '现将⟦抓2025年抓⟧党建工作情况报告如下。 ⇒ 2025年抓',
    '各党⟦支部支部⟧书记要带头落实。 ⇒ 支部',
    '⟦党组织书记党组织书记⟧要带头落实。 ⇒ 党组织书记',
    '推动⟦高质量高质量⟧发展。 ⇒ 高质量',
    '全面⟦贯彻落实贯彻落实⟧各项部署。 ⇒ 贯彻落实',
    '这是我们⟦的的⟧责任，取得⟦了了⟧成效。 ⇒ 的｜了',
    '各镇要⟦开展深入开展⟧排查。 ⇒ 深入开展',
    '开展⟦活动活动⟧三次，加强⟦管理管理⟧。 ⇒ 活动｜管理',
  ],
  misses: [
    '不断增强党组织组织力。',
    '组织组织部门人员学习学习强国平台。',
    '各级党组织组织党员学习，主题教育教育引导党员。',
    '帮助发展发展中地区。',
    '大家一起研究研究、讨论讨论。',
    '为了了解情况，达到目的的同时推进改革和和谐发展。',
    '的的确确如此，参与与合作并重，现在在建项目三个。',
    '一步一步推进，一件一件落实。',
    '哈哈哈哈，二〇二〇年，一九一九年。',
    '抓思想抓作风，抓班子抓队伍。',
    '常常往往，方方面面，实实在在。',
  ],
})

describe('consistency/doubled-words', () => {
  it('only hints where a document name runs into the first sentence', () => {
    const document = outlineDocument(paragraphsOf(['工作总结工作总结是对过去工作的回顾。']))
    expect(runRule(doubledWords, document)).toMatchObject([{ severity: 'info', start: 0, end: 8 }])
  })

  it('finds nothing in a long run of one character', () => {
    const document = outlineDocument(paragraphsOf(['的'.repeat(100_000)]))
    expect(runRule(doubledWords, document)).toEqual([])
  })
})
