import { percentRange } from '../../../../lib/checks/rules/punctuation/percent-range'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/percent-range', percentRange, {
  hits: [
    '全年增长⟦5～6%⟧。 ⇒ 5%～6%',
    '全年增长⟦5-6%⟧。 ⇒ 5%-6%',
    '全年增长⟦5.5—6.5%⟧。 ⇒ 5.5%—6.5%',
    '占比⟦30~40%⟧。 ⇒ 30%~40%',
    '降幅为⟦2–3%⟧。 ⇒ 2%–3%',
    '提高⟦10—20％⟧。 ⇒ 10％—20％',
  ],
  misses: [
    '全年增长5%～6%。',
    '全年增长5%。',
    '型号A5-6%',
    '增长5至6%',
    '2024-2025年增长5%。',
    '增长5～6个百分点。',
    '从5%提高到6%',
    '编号3-2-5%',
  ],
})

describeOutlined('punctuation/percent-range in other texts', percentRange, {
  setting: { textKind: 'other' },
  misses: ['浓度为5～6%。'],
})
