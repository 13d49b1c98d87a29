import { doubledApproximation } from '../../../../lib/checks/rules/consistency/doubled-approximation'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/doubled-approximation', doubledApproximation, {
  hits: [
    '走访群众⟦近200余⟧人。 ⇒ 近200200余',
    '投入⟦约3万元左右⟧。 ⇒ 约3万元3万元左右',
    '走访⟦近二百余⟧户。 ⇒ 近二百二百余',
    '用时⟦大约三小时左右⟧。 ⇒ 大约三小时三小时左右',
    '召开会议⟦将近20多⟧次。 ⇒ 将近2020多',
    '参加⟦约五十人上下⟧。 ⇒ 约五十人五十人上下',
  ],
  misses: [
    '走访群众近200人。',
    '走访群众200余人。',
    '近十多年来变化很大。',
    '近3年多的努力。',
    '附近3多家商店。',
    '约3万元，左右两侧。',
    '节约20余万元。',
    '制约三多问题。',
    '最近200余人参加。',
    '近年来200余人参加。',
    '近三年左右的时间。',
    '签约20多个项目。',
  ],
})
