import { commaInApproximateNumber } from '../../../../lib/checks/rules/punctuation/comma-in-approximate-number'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('punctuation/comma-in-approximate-number', commaInApproximateNumber, {
  hits: [
    '每月走访⟦三、四⟧个村。 ⇒ 三四',
    '平均⟦五、六⟧天办结。 ⇒ 五六',
    '约有⟦七、八⟧十人参加。 ⇒ 七八',
    '用了⟦一、二⟧年时间。 ⇒ 一二',
    '涉及⟦六、七⟧百户。 ⇒ 六七',
    '跑了⟦二、三⟧次。 ⇒ 二三',
  ],
  misses: [
    '每月走访三四个村。',
    '获得一、二等奖。',
    '二、三产业协调发展。',
    '小学三、四年级学生。',
    '三、四季度抓紧推进。',
    '第三、四个项目。',
    '一、二个重点',
    '三、五个村。',
    '六、七月份。',
    '一、二级重点企业。',
    '七、八百分点。',
    '二、三线城市。',
  ],
})
