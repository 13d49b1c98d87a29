import { describeTexts, letter, notice, report, request } from './official-frames'

describeTexts('structure/several-addressees', {
  hits: [
    [request({ addressee: '⟦县财政局、县人力资源和社会保障局⟧：' }), 'warning'],
    [request({ addressee: '⟦县财政局、县审计局、县发展和改革局⟧：' }), 'warning'],
    [request({ addressee: '⟦县财政局，县审计局⟧：' })],
    [request({ addressee: '⟦县人民政府、县财政局⟧：' })],
    [request({ addressee: '⟦县财政局并县审计局⟧：' })],
    [report({ addressee: '⟦县人民政府、县应急管理局⟧：' }), 'info'],
  ],
  misses: [
    request(),
    request({ addressee: '县发展和改革局：' }),
    request({ addressee: '市规划和自然资源局：' }),
    request({ addressee: '县委、县政府：' }),
    request({ addressee: '镇党委、镇人民政府：' }),
    request({ addressee: '尊敬的局领导：' }),
    notice(),
    notice({ addressee: '县财政局、县审计局：' }),
    letter({ addressee: '县财政局、县审计局：' }),
    report({ addressee: '' }),
  ],
})
