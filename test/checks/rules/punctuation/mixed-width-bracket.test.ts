import { mixedWidthBracket } from '../../../../lib/checks/rules/punctuation/mixed-width-bracket'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/mixed-width-bracket', mixedWidthBracket, {
  hits: [
    '完成项目十二个（含结转⟦)⟧。 ⇒ ）',
    '完成项目十二个⟦(⟧含结转）。 ⇒ （',
    '（甲⟦)⟧和⟦(⟧乙） ⇒ ）｜（',
    '（全年（含结转⟦)⟧完成） ⇒ ）',
    '办公室（人事处⟦)⟧ ⇒ ）',
    '⟦(⟧一）抓学习 ⇒ （',
  ],
  misses: [
    '完成项目十二个（含结转）。',
    '完成项目十二个(含结转)。',
    '1)抓学习；2)抓制度。',
    '（一）抓学习；1)领学。',
    'f(x)和（含结转）',
    '（甲）(乙)',
    '完成（含结转',
    '很好:)（笑）',
  ],
})
