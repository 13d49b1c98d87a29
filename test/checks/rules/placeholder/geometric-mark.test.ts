import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { geometricMark } from '../../../../lib/checks/rules/placeholder/geometric-mark'
import { describeCases } from '../support/marked-lines'

describeCases('geometric-mark in an official text', geometricMark, placeholderRules, {
  hits: ['⟦○○⟧局开展调研。', '联系⟦□□□⟧同志。', '走访⟦●●⟧村群众⟦△△⟧户。', '⟦〇〇⟧县委书记讲话。'],
  misses: [
    '二〇〇八年',
    '二○○五年三月',
    '一○○名',
    '□是 □否',
    '请在□内打勾',
    '■ 重点工作',
    '● 第一项',
    '得分★★★★★',
  ],
})
