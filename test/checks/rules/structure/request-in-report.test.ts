import { describeTexts, letter, report, request } from './official-frames'

const saying = (sentence: string) => report({ body: `现将我局有关情况报告如下：\n${sentence}` })

describeTexts('structure/request-in-report', {
  hits: [
    [saying('执法力量不足，⟦恳请县政府批准⟧增加执法人员5名。'), 'warning'],
    [saying('监测设备老化。⟦为此，特申请拨付⟧更新资金30万元。')],
    [saying('现有经费难以维持，⟦请予以追加⟧。')],
    [saying('工作任务繁重，⟦请县政府尽快研究解决⟧。')],
    [saying('经费缺口较大，⟦现请求解决⟧专项经费20万元。')],
    [saying('以上事项，⟦敬请批准⟧。')],
    [report({ closing: '以上报告，⟦请予批准⟧。' })],
  ],
  misses: [
    report(),
    report({ closing: '以上报告，请予审议。' }),
    report({ closing: '以上报告，请审阅。' }),
    report({ addressee: '县人大常委会：', closing: '以上报告，请予审查批准。' }),
    report({ closing: '以上报告如有不妥，请批评指正。' }),
    saying('经请示县政府批准，增加执法人员5名。'),
    saying('方案已报请县政府批准后印发实施。'),
    saying('去年，我局请求县财政解决经费20万元，已全部到位。'),
    saying('群众请求解决的问题已办结12件。'),
    saying('按规定申请审批的项目共46个，全部按期办结。'),
    saying('对企业申请批准的事项，实行一次告知。'),
    request(),
    letter({ body: '为做好工作，请贵局予以批准。' }),
    '2025年度述职报告\n现将本人履职情况报告如下：\n一、履职情况\n全年办理来文1320件，恳请组织批准我参加培训。',
  ],
})
