import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { dateSlot } from '../../../../lib/checks/rules/placeholder/date-slot'
import { describeCases } from '../support/marked-lines'

describeCases('date-slot in an official text', dateSlot, placeholderRules, {
  hits: [
    '⟦X⟧月⟦X⟧日召开会议',
    '于⟦XX⟧月⟦XX⟧－⟦XX⟧日举行',
    '今年⟦*⟧月启动',
    '3月⟦××⟧日',
    '⟦__⟧月⟦__⟧日',
    '2023年⟦  月  ⟧日',
    '3月⟦  ⟧日',
  ],
  misses: [
    '2023年3月5日',
    '2023 年 3 月 5 日',
    '填写年月日',
    '三个月以来',
    '日常工作',
    '完成了吗？月底前必须完成',
    '**月度重点**：抓学习',
  ],
})

describeCases('date-slot at the end', dateSlot, placeholderRules, {
  setting: { atEnd: true },
  hits: ['⟦年  月  日⟧'],
})
