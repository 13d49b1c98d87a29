import { expect, it } from 'vitest'
import { termsRules } from '../../../../lib/checks/rules/terms'
import { preferredForm } from '../../../../lib/checks/rules/terms/preferred-form'
import { describeCases, runRules } from '../support/marked-lines'

describeCases('terms/preferred-form', preferredForm, termsRules, {
  hits: [
    '⟦其它⟧事项另行通知',
    '局党组⟦做出⟧决定',
    '为全局⟦做出⟧了突出贡献',
    '向社会⟦做出⟧庄严承诺',
    '会议⟦做出⟧全面部署，并明确⟦其它⟧要求',
    '⟦做出⟧如下安排',
  ],
  misses: [
    '其他事项另行通知',
    '局党组作出决定',
    '在平凡岗位上做出成绩',
    '为青年做出了榜样',
    '做出好产品、做出口碑',
    '学习《其它资金管理办法》',
    '把文章做出特色',
  ],
})

it.each(['news', 'other', 'guide', 'form'] as const)('is silent in %s', (textKind) => {
  expect(runRules([preferredForm], ['其它事项做出决定'], { textKind })).toEqual([])
})
