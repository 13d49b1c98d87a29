import { residueRules } from '../../../../lib/checks/rules/residue'
import { digitInWord } from '../../../../lib/checks/rules/residue/digit-in-word'
import { describeCases } from '../support/marked-lines'

describeCases('digit-in-word', digitInWord, residueRules, {
  hits: [
    '深入学习⟦党的108大⟧精神',
    '贯彻⟦党的20大⟧精神',
    '落实⟦3会1课⟧制度',
    '担任⟦第1书记⟧以来',
    '解决了⟦1些⟧难题',
    '⟦进1步⟧提高认识',
    '压实⟦1岗双责⟧',
  ],
  misses: [
    '贯彻党的二十大精神',
    '落实三会一课制度',
    '共21些许差别',
    '第1季度完成投资',
    '召开1次会议',
    '新增2个维护站',
    '完成3.1方面任务',
    '党的20多项制度',
  ],
})

describeCases('digit-in-word in other texts', digitInWord, residueRules, {
  setting: { textKind: 'other' },
  misses: ['加入1些水'],
})
