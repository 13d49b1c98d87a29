import { levelOrder } from '../../../../lib/checks/rules/numbering/level-order'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('numbering/level-order', levelOrder, {
  hits: [
    '一、主要工作⏎⟦（1）⟧抓学习⏎（2）抓制度⏎二、下步打算',
    '一、主要工作⏎⟦①⟧抓学习⏎②抓制度⏎二、下步打算',
    '（一）主要工作⏎⟦①⟧抓学习⏎②抓制度⏎（二）下步打算',
    '1.主要工作⏎⟦（一）⟧抓学习⏎（二）抓制度⏎2.下步打算⏎（一）抓学习⏎（二）抓制度',
    '（一）主要工作⏎⟦一、⟧抓学习⏎二、抓制度⏎（二）下步打算⏎一、抓学习⏎二、抓制度',
    // once a document
    '一、主要工作⏎⟦（1）⟧抓学习⏎（2）抓制度⏎二、下步打算⏎（1）抓学习⏎（2）抓制度',
    '一、主要工作⏎（一）抓学习⏎1.读原文⏎⟦①⟧领学⏎②自学⏎2.悟原理⏎（1）研讨⏎（2）交流',
  ],
  misses: [
    '一、主要工作⏎（一）抓学习⏎1.读原文⏎（1）领学⏎（2）自学⏎2.悟原理⏎（二）抓制度⏎二、下步打算',
    // two levels
    '一、主要工作⏎1.抓学习⏎2.抓制度⏎二、下步打算',
    '一、主要工作⏎1.抓学习⏎2.抓制度⏎二、下步打算⏎（一）加强学习⏎（二）加强管理',
    // starts lower, and stays there
    '（一）抓学习⏎（二）抓制度⏎（三）抓落实',
    '1.抓学习⏎2.抓制度⏎（1）修订⏎（2）执行⏎3.抓落实',
    '第一章 总则⏎第一条 制定本办法。⏎第二条 职责如下：⏎（一）接听电话；⏎（二）处理公文。',
    // one line only
    '一、主要工作⏎（1）抓学习⏎二、下步打算',
    '1 总则⏎1.1 目的⏎（1）规范管理⏎（2）提高效率⏎1.2 依据',
    // a wrong number
    '一、主要工作⏎（一）抓学习⏎（二）抓制度⏎一、存在问题⏎（一）学得不深⏎（二）抓得不实⏎三、下步打算',
  ],
})

describeOutlined('numbering/level-order in other texts', levelOrder, {
  setting: { textKind: 'other' },
  misses: ['一、步骤⏎（1）加水⏎（2）加热⏎二、结果'],
})
