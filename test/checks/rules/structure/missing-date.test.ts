import { describeTexts, letter, notice, reply, report, request } from './official-frames'

describeTexts('structure/missing-date', {
  hits: [
    [request({ date: '' }), 'info'],
    [report({ date: '' })],
    [notice({ date: '' })],
    [letter({ date: '' })],
    [reply({ date: '' })],
    [notice({ date: '', signature: '' })],
  ],
  misses: [
    request(),
    notice(),
    reply(),
    notice({ date: '2026年 3月 2日' }),
    notice({ date: '2026.3.2' }),
    notice({ date: '二〇二六年三月二日' }),
    notice({ date: '    年  月  日' }),
    notice({ signature: '办公室 2026年3月2日', date: '' }),
    notice({ date: '', head: '发布时间：2026-03-02' }),
    notice({ date: '', title: '关于报送年度档案的通知\n（2026年3月2日）' }),
    notice({ date: '2026年3月2日印发' }),
    request({ closing: '', signature: '', date: '' }),
    letter({ closing: '', signature: '', date: '' }),
  ],
})
