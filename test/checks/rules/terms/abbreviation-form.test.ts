import { termsRules } from '../../../../lib/checks/rules/terms'
import { abbreviationForm } from '../../../../lib/checks/rules/terms/abbreviation-form'
import { describeCases } from '../support/marked-lines'

describeCases('terms/abbreviation-form', abbreviationForm, termsRules, {
  hits: [
    '增强“⟦4个意识⟧”',
    '做到“⟦二个维护⟧”',
    '坚定拥护“⟦2个确立⟧”',
    '深刻领悟“⟦两个确认⟧”，做到“两个维护”',
    '统筹推进⟦“五位一体”战略布局⟧',
    '落实⟦三种一大⟧事项集体讨论',
    '开展“⟦二学一做⟧”学习教育',
    '“⟦四个形态⟧”监督执纪',
  ],
  misses: [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    '梳理了14个意识薄弱环节',
    '对两个确认无误的数据签字',
    '水有四个形态变化实验',
    '推进“五位一体”总体布局和“四个全面”战略布局',
    '共青团三会两制一课',
    '“三重一大”事项集体讨论',
    '强化责任、大局、规矩、法治四种意识',
  ],
})
