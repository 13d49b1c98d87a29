import { residueRules } from '../../../../lib/checks/rules/residue'
import { lowerCaseGrade } from '../../../../lib/checks/rules/residue/lower-case-grade'
import { describeCases } from '../support/marked-lines'

describeCases('lower-case-grade', lowerCaseGrade, residueRules, {
  hits: ['创建⟦aaaa⟧级景区', '评为⟦aaa⟧级信用单位'],
  misses: ['创建AAAA级景区', '创建5A级景区', 'a级', '参数aaaa不变', '产品Baaa级'],
})
