import { describe, expect, it } from 'vitest'
import { residueRules } from '../../../../lib/checks/rules/residue'
import { strayLetter } from '../../../../lib/checks/rules/residue/stray-letter'
import { checkRule } from '../support/check-rule'
import { createDocument, describeCases, runRules } from '../support/marked-lines'

describeCases('stray-letter', strayLetter, residueRules, {
  hits: [
    '以⟦XJP⟧新时代中国特色社会主义思想为指导',
    '加强⟦政治i理论⟧学习',
    '落实⟦中Y八项规定⟧',
    '做到⟦凝X聚力⟧谋发展',
    '坚持⟦立德X人⟧',
    '做好⟦思想政治i工作⟧',
    '坚决维护⟦党中Y⟧权威',
    '贯彻⟦D的二十大⟧精神，加强⟦D支部⟧建设',
    '以⟦习XX新时代⟧思想为指导',
    '坚决整治⟦推o诿⟧扯皮、⟦截Y挪⟧用等问题',
    '讲⟦政治i⟧、懂⟦政治i⟧⏎学⟦政治i⟧，重实干',
  ],
  misses: [
    '项目代号为AXJPB',
    'A级景区',
    '选择B类项目',
    '三号楼C座',
    '3D组织工程材料',
    '维生素D的建议用量',
    '统一穿T恤',
    '发行A股股票',
    '位于3A写字楼',
    'Y染色体',
    '创A成效明显',
    '凝聚力量办实事',
    '推进X从严治党',
    '推广e支付方式，建成E站三个',
    '新建V型槽，安装U型锁，修建T台',
    '与Y公司、Y公司、Y公司签约',
    '统一做B超检查，办理C证',
    '图a所示，表b所列',
    '调研S县、J镇',
    '讲政治i、懂政治⏎方案a可行',
    '方案a、方案b、方案c⏎方案a最好，方案a成本低',
  ],
})

describe('stray-letter', () => {
  it('suggests the word that a letter was put into once words are known', () => {
    const words = { segment: () => [{ start: 2, end: 6, text: '优势互补', partOfSpeech: 0 }] }
    const [finding] = checkRule(strayLetter, { ...createDocument(['坚持优势o互补']), words })
    expect(finding).toMatchObject({ severity: 'warning', suggestions: ['优势互补'] })
  })

  it('suggests the word as it should be', () => {
    const [finding] = checkRule(strayLetter, createDocument(['落实中Y八项规定']))
    expect(finding?.suggestions).toEqual(['中央八项规定'])
  })

  it('knows repeated letters in official texts only', () => {
    const texts = ['变量i变量i变量i']
    expect(runRules([strayLetter], texts, { textKind: 'other' })).toEqual([])
    expect(runRules([strayLetter], texts, { textKind: 'official' })).toHaveLength(3)
  })
})
