import { expect, it } from 'vitest'
import { termsRules } from '../../../../lib/checks/rules/terms'
import { wrongForm } from '../../../../lib/checks/rules/terms/wrong-form'
import { describeCases, runRules } from '../support/marked-lines'

describeCases('terms/wrong-form', wrongForm, termsRules, {
  hits: [
    '全面⟦布署⟧下半年的工作',
    '各科室⟦按步就班⟧推进',
    '希望大家⟦再接再励⟧，再创佳绩',
    '认真执行⟦三会一刻⟧制度',
    '作为⟦风廉政建设⟧的第一责任人',
    '请各单位核对⟦帐目⟧',
    '⟦截止目前⟧，已完成八成任务',
    '向上级⟦反应问题⟧要实事求是',
    '发挥⟦先峰模范作用⟧',
    '做好脱贫攻坚与乡村振兴的⟦有效链接⟧',
    '担任村⟦第1书记⟧两年',
    '全体人员⟦必需坚持⟧原则',
    '新的⟦按排⟧已经印发',
    '“⟦一带一路战略⟧”带来机遇',
    '解决群众⟦急愁难盼⟧的问题',
    '⟦建立建全⟧各项制度',
    '用好⟦只身优势⟧',
    '以⟦跟大力度⟧推进整治',
    '推动工作⟦在上新台阶⟧',
    '⟦关健⟧在于落实',
    '打下了坚实的⟦基矗⟧',
    '以上级⟦精神为指⟧，全面落实',
    '⟦人们群众⟧的满意度',
    '此类事故⟦不在发生⟧',
  ],
  misses: [
    '以会议精神为指导，以优良作风和思想为指引',
    '有关健康的宣传，相关健身设施',
    '事故不在发生地处理',
    '现在上新台阶的条件已经具备',
    '只身一人前往，拿着跟加拿大客商签的合同',
    '如火如荼的建设场面',
    '全面部署下半年的工作',
    '党风廉政建设责任书',
    '会议公布署名文章两篇',
    '习惯彻底改变了',
    '按排名先后表彰',
    '对不良反应情况进行登记',
    '既使群众满意，又使企业受益',
    '上述写法中，“布署”应为“部署”',
    '学习《关于严禁设立帐外帐目的通知》',
    '网页上的有效链接共三条',
    '要防犯罪于未然',
    '21些许误差',
    '报名截止日期为五月底',
    '推委员会委托第三方评估',
  ],
})

it('is silent in a text about writing', () => {
  expect(runRules([wrongForm], ['常见的错字有布署'], { textKind: 'guide' })).toEqual([])
})

it('says of a doubtful form that it is doubtful', () => {
  expect(runRules([wrongForm], ['与企业一道度过难关'])).toMatchObject([
    { severity: 'info', message: 'terms/wrong-form.message.info' },
  ])
})
