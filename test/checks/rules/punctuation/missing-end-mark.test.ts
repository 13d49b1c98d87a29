import { missingEndMark } from '../../../../lib/checks/rules/punctuation/missing-end-mark'
import { describeOutlined } from '../support/outlined-documents'

const TEXT =
  '全年坚持每月召开一次调度会，围绕重点任务逐项分析进度、查找差距，推动各项工作按期完成，群众反映的突出问题得到及时解决，工作质量有了新的提'

describeOutlined('punctuation/missing-end-mark', missingEndMark, {
  hits: [
    `${TEXT}⟦升高⟧⏎以上是全年情况。 ⇒ 升高。`,
    `　　${TEXT}⟦升高⟧⏎　　以上是全年情况。`,
    `（一）抓学习。${TEXT}⟦升高⟧⏎（二）抓制度。全年修订制度六项。`,
    `${TEXT}升到⟦8%⟧⏎以上是全年情况。`,
    `${TEXT}⟦升高⟧  ⏎以上是全年情况。`,
    `以上是全年情况。⏎${TEXT}⟦升高⟧`,
    '述职报告⏎全年集中学习十二次，收到良好效果。干部作风有了明显⟦转变⟧⏎以上是全年情况。 ⇒ 转变。',
    `一、工作⏎${TEXT}⟦升高⟧⏎⏎二、问题⏎学习不深。`,
  ],
  misses: [
    `${TEXT}升。⏎以上是全年情况。`,
    `${TEXT}升：⏎以上是全年情况。`,
    `${TEXT}升”⏎以上是全年情况。`,
    '联系人为王强同志，请按时报送有关材料。联系电话：12345678⏎以上。',
    '全年集中学习十二次。成效明显⏎以上是全年情况。',
    // headings, labels, signatures
    '一、主要工作⏎全年完成任务。',
    '述职人：李明⏎2025年12月20日',
    '关于进一步加强和改进全市机关事业单位值班值守工作确保节日期间各项工作平稳有序运行和人民群众生命财产安全的通知和补充说明的通知⏎各科室：',
    // lists and tables
    `- ${TEXT}升高⏎- 以上`,
    `姓名\t${TEXT}升高⏎以上`,
    // cut off
    `以上是全年情况。⏎${TEXT}升，质量`,
    `以上是全年情况。⏎${TEXT}升高和`,
    // broken by hand
    '全年坚持每月召开一次调度会，围绕重点任务逐项分析进度，查找差距和不足，推动各项工作按期完成，群众反映的突出问题得到及时解⏎决，工作质量有了新的提高，干部作风有了新的转变，各项制度得到较好落实，为完成全年目标打下了良好基础，也为做好明年的工作⏎积累了经验，各方面反映较好，同时还要看到工作中存在的不足，比如学习不深、作风不实、创新不够，这些都需要认真改进，下一步⏎将按照要求，逐项研究措施，逐项明确责任，逐项推动落实，确保各项任务按期完成，努力开创各项工作的新局面，为全面完成明年的⏎目标而努力。',
  ],
})

describeOutlined('punctuation/missing-end-mark in other texts', missingEndMark, {
  setting: { textKind: 'other' },
  misses: [`${TEXT}升高⏎以上是全年情况。`],
})

describeOutlined('punctuation/missing-end-mark in a part of a text', missingEndMark, {
  misses: [Array.from({ length: 7 }, () => `${TEXT}升高`).join('⏎')],
})
