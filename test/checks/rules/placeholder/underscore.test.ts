import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { underscore } from '../../../../lib/checks/rules/placeholder/underscore'
import { describeCases } from '../support/marked-lines'

describeCases('underscore in an official text', underscore, placeholderRules, {
  hits: [
    '按照⟦______⟧提出的要求。',
    '选派干部到⟦_⟧小学任教。',
    '⟦_⟧同志主持会议。',
    '单位：⟦____⟧（盖章）',
    '召开⟦__⟧次会议',
    '资金⟦＿＿＿⟧万元',
  ],
  misses: [
    '变量user_name已经定义',
    '调用__init__方法',
    '____________',
    '文件名为report_2023_final',
    '字段a_b和c__d',
    '参见 http://example.com/a__b/c',
  ],
})

describeCases('underscore in a Markdown document', underscore, placeholderRules, {
  setting: { markdown: true },
  misses: ['这是 __重点__ 内容', '这是 _强调_ 内容'],
})
