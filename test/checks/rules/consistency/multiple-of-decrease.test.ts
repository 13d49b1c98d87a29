import { multipleOfDecrease } from '../../../../lib/checks/rules/consistency/multiple-of-decrease'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/multiple-of-decrease', multipleOfDecrease, {
  hits: [
    '投诉量⟦下降2倍⟧。',
    '成本⟦降低了一倍⟧。',
    '时间⟦缩短了3倍⟧。',
    '开支⟦减少近两倍⟧。',
    '人员⟦压减了1.5倍⟧。',
    '费用⟦削减3倍⟧多。',
  ],
  misses: [
    '投诉量下降50%。',
    '产量增长2倍。',
    '减少投入，产出提高3倍。',
    '成本降低一半。',
    '下降到原来的三分之一。',
    '效率提高了两倍，成本下降。',
    '降低两个百分点。',
    '倍感温暖，减少顾虑。',
  ],
})
