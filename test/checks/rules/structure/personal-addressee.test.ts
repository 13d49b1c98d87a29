import { describeTexts, letter, notice, report, request } from './official-frames'

describeTexts('structure/personal-addressee', {
  hits: [
    [request({ addressee: '⟦尊敬的王局长⟧：' }), 'info'],
    [request({ addressee: '⟦李明局长⟧：' })],
    [request({ addressee: '⟦张书记⟧：' })],
    [request({ addressee: '⟦尊敬的张县长⟧：' })],
    [request({ addressee: '⟦公司总经理⟧：' })],
    [report({ addressee: '⟦王县长⟧：' })],
  ],
  misses: [
    request(),
    request({ addressee: '公司领导：' }),
    report(),
    report({ addressee: '各位领导、同志们：' }),
    report({ addressee: '各位代表：' }),
    request({ addressee: '局长办公会：' }),
    request({ addressee: '县委组织部：' }),
    letter({ addressee: '王总：' }),
    notice({ addressee: '各位主任：' }),
    request({ addressee: '' }),
  ],
})
