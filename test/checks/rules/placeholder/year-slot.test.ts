import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { yearSlot } from '../../../../lib/checks/rules/placeholder/year-slot'
import { describeCases } from '../support/marked-lines'

describeCases('year-slot in an official text', yearSlot, placeholderRules, {
  hits: [
    '⟦２０ＸＸ⟧年',
    '⟦２０２Ｘ⟧年',
    '⟦20XX⟧年工作总结',
    '⟦20xx⟧年度述职报告',
    '截至⟦202X⟧年底',
    '⟦____⟧年初',
    '⟦20__⟧年计划',
    '⟦20××⟧年',
    '[⟦20xx⟧]53号文件',
    '⟦20**⟧年任务',
    '⟦202*⟧年',
    '⟦二〇××⟧年',
    '⟦20  ⟧年工作',
    '⟦XXXX⟧年',
    '⟦19××⟧年出生',
    '⟦X⟧年3月任现职',
  ],
  misses: [
    '２０２３年',
    '20 年',
    '20世纪以来',
    '2023年工作总结',
    '共20×3箱',
    '工作20 年',
    '党龄满20年',
    '〔2023〕8号',
  ],
})

describeCases('year-slot in other kinds of text', yearSlot, placeholderRules, {
  setting: { textKind: 'news' },
  hits: ['⟦20XX⟧年的总结'],
})
