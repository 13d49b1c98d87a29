import { describeTexts, letter, notice, reply, report, request } from './official-frames'

describeTexts('structure/missing-signature', {
  hits: [
    [request({ signature: '' }), 'info'],
    [report({ signature: '' })],
    [notice({ signature: '' })],
    [letter({ signature: '' })],
    [reply({ signature: '' })],
    [request({ signature: '', date: '' })],
  ],
  misses: [
    // A day of a list is no date of issue.
    notice({
      body: '现将有关事项通知如下：\n一、报名时间\n2026年3月5日\n二、考试时间\n2026年4月5日\n请各科室按时参加，并做好准备。',
      closing: '',
      signature: '',
      date: '',
    }),
    request(),
    report(),
    notice(),
    letter(),
    reply(),
    // Cut off before its end.
    request({ closing: '', signature: '', date: '' }),
    report({
      closing: '',
      signature: '',
      date: '',
      body: '现将情况报告如下：\n一、主要工作\n全年检查企业132家次，发现隐患',
    }),
    notice({ signature: '综合科\n人事科' }),
    notice({ signature: '县水务局  2026年3月2日', date: '' }),
    notice({ signature: '县水务局（代章）' }),
    request({ signature: '报告人：李明' }),
    notice({ signature: '', head: '县水务局文件' }),
    notice({ signature: '', head: '发布机构：县政府办' }),
    notice({ date: '2026年3月2日\n办公室', signature: '' }),
    '2025年度工作总结\n一年来，各项工作有序推进。现将工作情况总结如下：\n一、工作完成情况\n完成制度修订8项。\n2026年1月5日',
    '关于开展志愿服务的倡议书\n各科室：\n志愿服务人人可为，欢迎报名。\n2026年3月5日',
  ],
})
