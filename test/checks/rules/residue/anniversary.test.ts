import { anniversary } from '../../../../lib/checks/rules/residue/anniversary'
import { describeOutlined } from '../support/outlined-documents'

const REPORT = '2023年度支部书记抓党建工作述职报告⏎一、主要工作⏎'

describeOutlined('anniversary', anniversary, {
  hits: [
    `${REPORT}认真开展⟦建党100周年⟧系列活动。`,
    `${REPORT}隆重庆祝⟦中国共产党成立一百周年⟧，举办展览两场。`,
    `${REPORT}以优异成绩向⟦新中国成立70周年⟧献礼。`,
    `${REPORT}以实干业绩献礼⟦70周年⟧。`,
    `${REPORT}组织职工喜迎⟦党的百年华诞⟧。`,
    `${REPORT}开展“纪念⟦改革开放40周年⟧”征文活动。`,
    `${REPORT}2024年是⟦新中国成立70周年⟧，各项任务繁重。`,
    '2022年工作总结⏎一、主要工作⏎围绕庆祝⟦建党100周年⟧办好演出。',
    '支部工作总结⏎现将2023年度工作情况总结如下：⏎一、主要工作⏎开展庆祝⟦建军90周年⟧慰问活动。',
  ],
  misses: [
    `${REPORT}认真开展建党102周年系列活动。`,
    `${REPORT}提前谋划庆祝新中国成立75周年文艺演出。`,
    `${REPORT}建党100周年以来，支部建设不断加强。`,
    `${REPORT}学习在庆祝中国共产党成立100周年大会上的讲话精神。`,
    `${REPORT}学习《纪念红军长征胜利80周年文集》。`,
    `${REPORT}2021年开展庆祝建党100周年活动时建成的广场投入使用。`,
    `${REPORT}庆祝建校70周年，开展校友回访活动。`,
    `${REPORT}纪念民建成立70周年，组织会员座谈。`,
    `${REPORT}为到新中国成立100周年时建成现代化强国的目标而奋斗。`,
    `${REPORT}2024年是新中国成立75周年，要提前谋划活动。`,
    '2021年工作总结⏎一、主要工作⏎认真开展建党100周年系列活动。',
    '2021年工作计划⏎一、主要任务⏎认真开展建党100周年系列活动。',
    '2024年政府工作报告⏎一、过去五年工作回顾⏎隆重庆祝建党100周年。',
    '心得体会⏎认真开展建党100周年系列活动。',
  ],
})

describeOutlined('anniversary in other texts', anniversary, {
  setting: { textKind: 'news' },
  misses: [`${REPORT}认真开展建党100周年系列活动。`],
})
