import { describeTexts, letter, notice, reply, report, request } from './official-frames'

describeTexts('structure/missing-closing', {
  hits: [
    [
      request({
        closing: '',
        body: '为提升业务能力，我中心拟举办业务培训班，缺口经费3.6万元，申请予以解决。',
      }),
      'warning',
      '妥否，请批示。',
    ],
    [request({ closing: '', body: '为改善办公条件，拟购置打印机3台，费用从年度预算中列支。' })],
    [
      request({
        closing: '',
        body: '拟于5月组织外出考察，人员6名，时间3天。',
        attachments: '附件：考察人员名单',
      }),
    ],
    [report({ closing: '' }), 'info', '特此报告。'],
    [report({ closing: '', signature: '' })],
    [letter({ closing: '' }), 'info'],
  ],
  misses: [
    request(),
    report({ closing: '', date: '' }),
    report(),
    letter(),
    notice({ closing: '' }),
    reply({ closing: '' }),
    request({ closing: '当否，请批复。' }),
    request({ closing: '以上请示如无不妥，请批转各单位执行。' }),
    request({ closing: '请领导审批。' }),
    report({ closing: '以上报告，请审阅。' }),
    report({ closing: '专此报告。' }),
    letter({ closing: '请于4月10日前将意见反馈我局。' }),
    letter({ closing: '望贵局大力支持。' }),
    letter({ closing: '此函。' }),
    request({ closing: '', signature: '', date: '' }),
    report({ closing: '', signature: '', date: '' }),
  ],
})
