import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { emptyLabel } from '../../../../lib/checks/rules/placeholder/empty-label'
import { describeCases } from '../support/marked-lines'

describeCases('empty-label', emptyLabel, placeholderRules, {
  hits: [
    '⟦组 长：⟧⟦副组长：⟧⟦成 员：⟧',
    '⟦联系人：⟧  ⟦电话：⟧',
    '⟦会议时间：⟧⏎会议地点：三楼会议室',
    '⟦主持人：⟧⏎⟦记录人：⟧',
    '组长：王小明 ⟦副组长：⟧成员：李小红、张小军',
  ],
  misses: [
    '组长：王小明',
    '参会人员：⏎王小明、李小红、张小军',
    '联系人：王小明  电话：12345',
    '会议时间：2023年3月5日⏎会议地点：三楼会议室',
    '现将有关情况报告如下：⏎一、主要工作',
    '有的单位：制度不全；有的部门：落实不力',
    '成员：⏎⏎王小明',
    '组长：王小明⏎成员：',
  ],
})

describeCases('empty-label in a table', emptyLabel, placeholderRules, {
  setting: { kind: 'cell' },
  misses: ['组长：⏎副组长：'],
})
