import { unitRange } from '../../../../lib/checks/rules/punctuation/unit-range'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/unit-range', unitRange, {
  hits: [
    '每个项目投资⟦10～20万元⟧。 ⇒ 10万元～20万元',
    '投资⟦1.5-2亿元⟧。 ⇒ 1.5亿元-2亿元',
    '产量⟦3—5万吨⟧。 ⇒ 3万吨—5万吨',
    '参与⟦3~5万人次⟧。 ⇒ 3万人次~5万人次',
    '规模为⟦100～200亿⟧。 ⇒ 100亿～200亿',
    '新增⟦2-3万⟧。 ⇒ 2万-3万',
  ],
  misses: [
    '投资10万元～20万元。',
    '投资10万元。',
    '投资10至20万元。',
    '电话0718-8222222万',
    '2024-2025年投资3亿元。',
    '型号B10-20万',
    '每组3～5人',
    '10～20元',
  ],
})

describeOutlined('punctuation/unit-range in other texts', unitRange, {
  setting: { textKind: 'other' },
  misses: ['每份3～5万字。'],
})
