import { duplicate } from '../../../../lib/checks/rules/numbering/duplicate'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('numbering/duplicate', duplicate, {
  hits: [
    '一、主要工作⏎二、存在问题⏎⟦二、⟧下步打算 ⇒ 三、',
    '一、主要工作⏎二、存在问题⏎⟦二、⟧原因分析⏎四、下步打算 ⇒ 三、',
    '一、主要工作⏎（一）抓学习⏎（二）抓制度⏎⟦（二）⟧抓落实 ⇒ （三）',
    '要求：⏎1.按时报送；⏎2.按时参会；⏎⟦2.⟧按时整改。 ⇒ 3.',
  ],
  misses: [
    '一、主要工作⏎二、存在问题⏎三、下步打算',
    '一、主要工作⏎（一）抓学习⏎二、存在问题⏎（一）学得不深',
    // begins again: not the same as used twice
    '一、主要工作⏎二、存在问题⏎一、主要工作⏎二、存在问题',
  ],
})
