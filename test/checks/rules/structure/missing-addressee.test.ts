import { describeTexts, letter, notice, reply, report, request } from './official-frames'

describeTexts('structure/missing-addressee', {
  hits: [
    [request({ addressee: '' }), 'warning'],
    [report({ addressee: '' }), 'info'],
    [notice({ addressee: '' })],
    [letter({ addressee: '' })],
    [reply({ addressee: '' })],
    [request({ addressee: '', title: '关于购置设备的请示' })],
  ],
  misses: [
    request(),
    report(),
    notice(),
    letter(),
    reply(),
    request({ addressee: '县教育局:' }),
    request({ addressee: '尊敬的王局长：' }),
    request({ addressee: '县教育局，' }),
    request({ addressee: '县教育局' }),
    notice({ addressee: '各位同事：' }),
    notice({ addressee: '', body: '各科室：为做好归档工作，请于3月20日前将归档材料报办公室。' }),
    notice({ addressee: '来源：县政府网\n各乡镇人民政府，县直各单位：' }),
    notice({ addressee: '', closing: '', signature: '', date: '' }),
    notice({ addressee: '全体员工：' }),
  ],
})
