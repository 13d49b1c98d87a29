import { restart } from '../../../../lib/checks/rules/numbering/restart'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('numbering/restart', restart, {
  hits: [
    '2025年工作总结⏎一、主要工作⏎（一）抓学习⏎（二）抓制度⏎⟦（一）⟧学得不深⏎（二）抓得不实⏎二、下步打算',
    '2025年工作总结⏎一、主要工作⏎二、存在问题⏎⟦一、⟧加强学习⏎二、加强管理',
  ],
  misses: [
    '2025年工作总结⏎一、主要工作⏎（一）抓学习⏎（二）抓制度⏎二、存在问题⏎（一）学得不深⏎（二）抓得不实',
    // attachments are numbered for themselves
    '2025年工作总结⏎一、主要工作⏎二、存在问题⏎附件1⏎工作台账⏎一、重点任务⏎二、常规任务',
    // lists follow each other
    '一、主要工作⏎1.抓学习；⏎2.抓制度。⏎同时做到：⏎1.抓落实；⏎2.抓考核。',
    // an upper heading is lost: another rule says so
    '工作报告⏎（一）抓学习⏎（二）抓制度⏎（一）学得不深⏎（二）抓得不实⏎（一）加强学习⏎（二）加强管理',
  ],
})

describeOutlined('numbering/restart in other texts', restart, {
  setting: { textKind: 'other' },
  misses: ['一、步骤⏎二、结果⏎一、步骤⏎二、结果'],
})
