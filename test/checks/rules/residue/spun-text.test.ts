import { expect, it } from 'vitest'
import { spunText } from '../../../../lib/checks/rules/residue/spun-text'
import { runRules } from '../support/marked-lines'

const find = (...texts: string[]) => runRules([spunText], texts).map(({ lineIndex }) => lineIndex)

it.each([
  [['组织广阔党员学习', '加强监视检查']],
  [['坚持科学进展观', '当真贯彻要求，严厉执行制度']],
  [['推进廉政扶植和干部步队建设']],
  [['走大众路线', '推动改革立异']],
  [['苏醒地认识到问题', '提高履行力，深刻推进工作']],
  [['辅导思想明确', '引导班子团结']],
])('finds %j', (texts) => {
  expect(find(...texts)).toEqual([-1])
})

it.each([
  [['组织广大党员学习', '加强监督检查']],
  [['组织广阔党员学习']],
  [['组织广阔党员学习', '发动广阔党员参与']],
  [['坚持科学发展观', '深入推进工作']],
  [['走群众路线', '推动改革创新']],
  [['清醒地认识到问题', '提高执行力']],
  [['广阔天地大有作为', '监视系统运行良好']],
  [['指导思想明确', '领导班子团结']],
])('leaves %j alone', (texts) => {
  expect(find(...texts)).toEqual([])
})
