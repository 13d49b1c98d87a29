import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { toDoWord } from '../../../../lib/checks/rules/placeholder/to-do-word'
import { describeCases } from '../support/marked-lines'

describeCases('to-do-word in an official text', toDoWord, placeholderRules, {
  hits: [
    '⟦待定⟧',
    '⟦待补充⟧',
    '具体数据：⟦待补充⟧',
    '⟦TODO⟧',
    '此处 ⟦TBD⟧，下周再写',
    '成绩：⟦待完善⟧。',
  ],
  misses: [
    '时间待定',
    '待定事项由会议研究',
    '制度有待完善',
    '问题亟待解决',
    '尚待进一步核实',
    '机制还有待补充完善',
    '时间：待定',
    '地点：待定',
    'TODOS是一款软件',
  ],
})

describeCases('to-do-word elsewhere', toDoWord, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['开放问题：待确认', '// TODO 修改这里'],
})
