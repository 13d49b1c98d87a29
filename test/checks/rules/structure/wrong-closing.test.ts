import { describeTexts, letter, notice, reply, report, request } from './official-frames'

describeTexts('structure/wrong-closing', {
  hits: [
    [request({ closing: '⟦特此报告⟧。' }), 'warning', '妥否，请批示'],
    [request({ closing: '⟦特此请示报告⟧。' })],
    [request({ closing: '⟦特此通知⟧。' })],
    [request({ title: '关于解决业务培训经费的请示报告', closing: '⟦特此报告⟧。' })],
    [report({ closing: '⟦妥否，请批示⟧。' }), 'warning', '特此报告'],
    [report({ closing: '以上报告，⟦当否，请批复⟧。' })],
    [letter({ closing: '⟦妥否，请批示⟧。' }), 'warning', '特此函达'],
    [notice({ closing: '⟦特此报告⟧。' }), 'warning', '特此通知'],
    [reply({ closing: '⟦特此报告⟧。' }), 'warning', '此复'],
    [
      '2025年度述职报告\n各位领导、同志们：\n我现任综合科科长。现将本人一年来履职情况报告如下：\n一、履职情况\n全年办理来文1320件。\n二、存在的问题\n统筹协调能力还有差距。\n⟦妥否，请批示⟧。',
    ],
  ],
  misses: [
    request(),
    report(),
    notice(),
    letter(),
    reply(),
    request({ closing: '当否，请批复。' }),
    request({ closing: '以上请示，请予批复。' }),
    request({ closing: '请予支持为盼。' }),
    report({ closing: '以上报告，请审阅。' }),
    report({ closing: '以上报告如有不当，请予指正。' }),
    letter({ closing: '请予审批。' }),
    notice({
      closing: '',
      below: '关于解决经费的请示\n县财政局：\n现申请经费2万元。\n妥否，请批示。',
    }),
    letter({ closing: '特此函告。' }),
    letter({ closing: '请予批准为盼。' }),
    notice({ closing: '请认真贯彻执行。' }),
    notice({ closing: '请各单位于3月20日前报送，函复为盼。' }),
    notice({
      body: '请示应以“妥否，请批示”结尾，报告应以“特此报告”结尾。\n请各科室按此执行。',
      closing: '',
    }),
    '2025年度述职报告\n各位领导、同志们：\n我现任综合科科长。现将本人一年来履职情况报告如下：\n一、履职情况\n全年办理来文1320件。\n特此报告，请予评议。',
  ],
})
