import { lostLevel } from '../../../../lib/checks/rules/numbering/lost-level'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('numbering/lost-level', lostLevel, {
  hits: [
    '工作报告⏎⟦（一）⟧抓学习⏎（二）抓制度⏎⟦（一）⟧学得不深⏎（二）抓得不实⏎⟦（一）⟧加强学习⏎（二）加强管理',
    // the first heading is there, so the first （一） is in order
    '工作报告⏎一、主要工作⏎（一）抓学习⏎（二）抓制度⏎⟦（一）⟧学得不深⏎（二）抓得不实⏎⟦（一）⟧加强学习⏎（二）加强管理',
  ],
  misses: [
    '工作报告⏎（一）抓学习⏎（二）抓制度⏎（三）抓落实',
    // a table of contents without page numbers
    '工作报告⏎目录⏎一、工作⏎（一）抓学习⏎（二）抓制度⏎二、问题⏎（一）学得不深⏎（二）抓得不实⏎三、打算⏎（一）加强学习⏎（二）加强管理⏎一、工作⏎（一）抓学习⏎全年完成。⏎（二）抓制度⏎全年完成。⏎二、问题⏎（一）学得不深⏎不够深入。⏎（二）抓得不实⏎不够扎实。⏎三、打算⏎（一）加强学习⏎抓好落实。⏎（二）加强管理⏎抓好落实。',
    '工作报告⏎（一）抓学习⏎（二）抓制度⏎（一）学得不深⏎（二）抓得不实',
    '工作报告⏎一、工作⏎（一）抓学习⏎（二）抓制度⏎二、问题⏎（一）学得不深⏎（二）抓得不实⏎三、打算⏎（一）加强学习⏎（二）加强管理',
  ],
})
