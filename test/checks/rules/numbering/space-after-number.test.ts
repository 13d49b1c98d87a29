import { spaceAfterNumber } from '../../../../lib/checks/rules/numbering/space-after-number'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('numbering/space-after-number', spaceAfterNumber, {
  hits: [
    '⟦一、 ⟧主要工作⏎二、存在问题 ⇒ 一、',
    '⟦一、　⟧主要工作⏎二、　存在问题 ⇒ 一、',
    '一、主要工作⏎⟦（一） ⟧抓学习⏎（二） 抓制度 ⇒ （一）',
    '一、主要工作⏎⟦(一)  ⟧抓学习 ⇒ (一)',
    '　　⟦一、 ⟧主要工作 ⇒ 一、',
    '⟦十二、 ⟧其他事项 ⇒ 十二、',
  ],
  misses: [
    '一、主要工作⏎（一）抓学习⏎（二）抓制度',
    '　　一、主要工作',
    '1. 抓学习⏎2. 抓制度',
    '第一章 总则⏎第一条 制定本办法。',
    '1 总则⏎1.1 目的',
    '① 抓学习',
    '（1） 抓学习',
    '一、 ',
    '抓学习、 抓制度',
  ],
})

describeOutlined('numbering/space-after-number in other texts', spaceAfterNumber, {
  setting: { textKind: 'other' },
  misses: ['一、 步骤⏎二、 结果'],
})
