import { mixedUnit } from '../../../../lib/checks/rules/residue/mixed-unit'
import { describeOutlined } from '../support/outlined-documents'

const COUNTY =
  '工作总结⏎在县委的领导下，配合县政府开展工作。县委多次听取汇报，县委常委会专题研究。⏎'
const BUREAU = '工作总结⏎我局加强学习。我局完善制度。全年我局培训干部百人，我局作风好转。⏎'
const TOWN = '工作总结⏎镇党委高度重视，镇政府全力支持。全镇干部群众齐心协力，我镇面貌一新。⏎'

describeOutlined('mixed-unit', mixedUnit, {
  hits: [
    `${COUNTY}⟦区政协⟧重要工作及时报告。 ⇒ 县政协`,
    `${COUNTY}按照⟦区委⟧部署抓好落实。 ⇒ 县委`,
    `${BUREAU}⟦我校⟧安全形势稳定。 ⇒ 我局`,
    `${BUREAU}经过努力，⟦我公司⟧完成任务。 ⇒ 我局`,
    `${TOWN}⟦乡政府⟧及时办理建议。 ⇒ 镇政府`,
    `${TOWN}⟦我乡⟧环境明显改善。 ⇒ 我镇`,
    '工作总结⏎推进党建与税收业务深度融合。⏎促进党建与⟦教学⟧工作融合。',
  ],
  misses: [
    `${COUNTY}与长宁区政协建立协作机制。`,
    `${COUNTY}长宁区政协来访，区政协捐赠图书。`,
    `${COUNTY}组织省、市、区政协委员视察。`,
    `${COUNTY}市区政协机关协同推进。`,
    `${COUNTY}市委巡察组进驻，省委高度重视。`,
    `${COUNTY}居全市前列，我市首个项目落地。`,
    `${COUNTY}印发《区政协工作办法》的做法值得借鉴。`,
    `${BUREAU}学生说“我校变美了”。`,
    `${BUREAU}自我校正，我所在的支部。`,
    `${BUREAU}我站在群众立场，我所负责的片区。`,
    `${TOWN}各乡镇党委书记参加交流会。`,
    '学院总结⏎我院加强学习，我院完善制度，我院招生增长。⏎我校领导来院调研。',
    '通知⏎各县要结合本县实际，各区要结合本区实际抓好落实。',
    '省委通知⏎省委要求抓好县委书记队伍建设，县委书记、县委常委、县委副书记要带头，区委书记也要带头。省委、省政府督查。全省推广。省委考核。',
  ],
})

describeOutlined('mixed-unit in other texts', mixedUnit, {
  setting: { textKind: 'other' },
  misses: [`${BUREAU}我校安全形势稳定。`],
})
