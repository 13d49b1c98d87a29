import { expect, it } from 'vitest'
import { termsRules } from '../../../../lib/checks/rules/terms'
import { abbreviationItems } from '../../../../lib/checks/rules/terms/abbreviation-items'
import { describeCases, runRules } from '../support/marked-lines'

describeCases('terms/abbreviation-items', abbreviationItems, termsRules, {
  hits: [
    '树立“四个意识”（⟦政治意识、大局意识、看齐意识⟧）',
    '树立“四个意识”（⟦政治意识、大局意识、责任意识、看齐意识⟧）',
    '坚定“四个自信”，即⟦道路自信、制度自信、理论自信、文化自信⟧。',
    '增强⟦政治意识、大局意识、看齐意识⟧等“四个意识”',
    '坚决反对“四风”（⟦形式主义、官僚主义、享乐主义、自由主义⟧）',
    '遵守“六大纪律”：⟦政治纪律、组织纪律、廉洁纪律、工作纪律、生活纪律⟧。',
    '不断提高⟦政治判断力、政治领悟力、政治领导力⟧',
    '贯彻新发展理念，即⟦创新、协调、绿色、共享⟧。',
    '把⟦学思想、重实践、强党性、建新功⟧的总要求落到实处',
  ],
  misses: [
    '树立“四个意识”（政治意识、大局意识、核心意识、看齐意识）',
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    '增强政治意识、大局意识、核心意识、看齐意识，做合格党员',
    '落实“三会一课”、组织生活会、民主评议党员等制度',
    '反对“四风”，特别是形式主义、官僚主义',
    '“四风”问题（形式主义等）',
    '不断提高政治判断力、政治领悟力、政治执行力',
    '落实“三重一大”：一是规范程序；二是集体讨论。',
    '贯彻新发展理念，推动绿色发展、创新驱动',
    '践行“五破五立”（破旧立新、破难立易）',
    '统筹推进经济建设、政治建设、文化建设、社会建设、生态文明建设“五位一体”总体布局',
    '做好“三农”工作，农业、农村发展有了新气象',
    '严以修身、严以用权、严以律己，谋事要实、创业要实、做人要实',
    '自我净化、自我完善、自我革新、自我提高能力',
    '坚持富强、民主、文明、和谐的目标',
  ],
})

it('knows the items of the year', () => {
  const before = '协调推进“四个全面”（全面建成小康社会、全面深化改革、全面依法治国、全面从严治党）'
  expect(runRules([abbreviationItems], [before], { title: '2018年度工作总结' })).toEqual([])
  expect(runRules([abbreviationItems], [before], { title: '2024年度工作总结' })).toHaveLength(1)
})
