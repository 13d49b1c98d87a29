import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { templateVariable } from '../../../../lib/checks/rules/placeholder/template-variable'
import { describeCases } from '../support/marked-lines'

describeCases('template-variable in an official text', templateVariable, placeholderRules, {
  hits: [
    '⟦%d⟧次会议',
    '尊敬的⟦{{name}}⟧同志',
    '⟦\u0024{单位}⟧工作报告',
    '⟦{year}⟧年度工作总结',
    '述职人：⟦<姓名>⟧',
    '致⟦«客户名»⟧',
    '共⟦%s⟧人参加',
    '今年⟦{{ 数量 }}⟧次',
  ],
  misses: [
    '增长3%的目标',
    '令S={vs}，U为其余顶点',
    '公式 \\frac{a}{b} 表示',
    '网页标签 <div class="a"> 的用法',
    '代码 `{{name}}` 的含义',
    '增长5%，完成',
  ],
})

describeCases('template-variable in technical texts', templateVariable, placeholderRules, {
  setting: { textKind: 'other' },
  misses: ['模板写作 {{ name }} 即可', '集合 {a} 只有一个元素'],
})
