import { obsoleteOrgan } from '../../../../lib/checks/rules/residue/obsolete-organ'
import { describeOutlined } from '../support/outlined-documents'

const REPORT = '2023年工作总结⏎一、主要工作⏎'

describeOutlined('obsolete-organ', obsoleteOrgan, {
  hits: [
    `${REPORT}会同县⟦环保局⟧开展执法。`,
    `${REPORT}联合⟦工商局⟧、⟦质监局⟧开展检查。`,
    `${REPORT}协调县⟦国土资源局⟧办理手续。`,
    `${REPORT}报县⟦卫计委⟧备案。`,
    `${REPORT}县⟦安监局⟧通报表扬。`,
    `${REPORT}县⟦旅游局⟧支持节庆活动。`,
    '2025年工作总结⏎一、主要工作⏎会同县⟦乡村振兴局⟧开展排查。',
  ],
  misses: [
    `${REPORT}会同县生态环境局开展执法。`,
    `${REPORT}协调自然资源和规划局、文化和旅游局、文化广电旅游局办理手续。`,
    `${REPORT}原县环保局遗留事项全部办结。`,
    `${REPORT}本人曾任县工商局科长。`,
    `${REPORT}2019年由县环保局立项的项目通过验收。`,
    `${REPORT}执行《县国土局档案管理办法》。`,
    `${REPORT}县农业农村局、乡村振兴局联合督查。`,
    '2018年工作总结⏎一、主要工作⏎会同县环保局开展执法。',
    '2019年工作总结⏎一、主要工作⏎会同县环保局开展执法。',
    '经验材料⏎会同县环保局开展执法。',
  ],
})
