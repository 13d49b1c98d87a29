import { describe, expect, it } from 'vitest'
import { residueRules } from '../../../../lib/checks/rules/residue'
import { garbledText } from '../../../../lib/checks/rules/residue/garbled-text'
import { createLine, createPlace, describeCases } from '../support/marked-lines'

describeCases('garbled-text', garbledText, residueRules, {
  hits: [
    '加强学习⟦&nbsp;⟧提高认识',
    '以⟦&ldquo;⟧实干⟦&rdquo;⟧精神',
    '加强学习⟦&nbsp⟧提高认识',
    '以⟦＆ldquo；⟧实干精神',
    '⟦锛⟧加强领导',
    '“教育质量年⟦〞⟧活动',
    '⟦〝⟧一网通办⟦〞⟧',
    '报送⟦锟斤拷⟧材料',
    '单位名称⟦\ufffd\ufffd⟧',
    '重点⟦\ue123⟧工作',
    '⟦202223⟧年工作总结',
    '⟦201 3⟧年以来',
    '以外的⟦.⟧单位',
    '推行⟦?一窗受理、集成服务?⟧模式',
  ],
  misses: [
    '会议强调安全.要求各科室自查.',
    '2022年工作总结',
    '为谁服务?怎样服务?大家都有答案',
    '材料齐了?手续全了?都要问清楚吗',
    '材料报了?还没有。',
    '共202223件',
    '一.加强学习',
    '1.加强学习',
    '增长3.5个百分点',
    'A&B公司',
    '研发&amplify平台',
    '完成2022 年任务',
    '第1.2节',
  ],
})

describeCases('garbled-text in other texts', garbledText, residueRules, {
  setting: { textKind: 'other' },
  hits: ['显示为⟦&nbsp;⟧字样'],
  misses: ['约翰.史密斯走了进来'],
})

describe('garbled-text', () => {
  it('suggests the character and the whole year', () => {
    if (garbledText.scope !== 'line') throw new Error('a line rule')
    const found = garbledText.check(createLine('用&ldquo;在201 3年'), createPlace())
    expect(found.map(({ suggestions }) => suggestions)).toEqual([['“'], ['2013']])
  })
})
