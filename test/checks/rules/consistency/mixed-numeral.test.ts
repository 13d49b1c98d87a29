import { mixedNumeral } from '../../../../lib/checks/rules/consistency/mixed-numeral'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/mixed-numeral', mixedNumeral, {
  hits: [
    '选派⟦第1书记⟧十二名。 ⇒ 第一书记',
    '落实⟦3会1课⟧制度。 ⇒ 三会一课',
    '培训⟦4千⟧人次。 ⇒ 4000',
    '学习⟦党的20大⟧精神。 ⇒ 党的二十大',
    '发放⟦3百⟧余份。 ⇒ 300',
    '投入⟦5千⟧万元。 ⇒ 5000',
  ],
  misses: [
    '选派第一书记十二名。',
    '培训4000人次。',
    '装机20千瓦。',
    '增长3百分点。',
    '全长5千米。',
    '投入3万元，惠及2亿人。',
    '“千人计划”2千人计划',
    '产量4千克。',
    '落实三会一课制度。',
    '建成21世纪一流企业。',
    '百年大计，1百年大计。',
    '字数3千字以内。',
  ],
})
