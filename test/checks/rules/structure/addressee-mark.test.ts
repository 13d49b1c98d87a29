import { describeTexts, letter, notice, report, request } from './official-frames'

describeTexts('structure/addressee-mark', {
  hits: [
    [request({ addressee: '县人力资源和社会保障局⟦:⟧' }), 'warning', '：'],
    [request({ addressee: '县人力资源和社会保障局⟦，⟧' }), 'warning', '：'],
    [notice({ addressee: '各科室、直属各单位⟦，⟧' })],
    [notice({ addressee: '各科室、直属各单位⟦。⟧' })],
    [notice({ addressee: '各科室、直属各单位⟦；⟧' })],
    [report({ addressee: '县人民政府⟦:⟧' })],
    [letter({ addressee: '县统计局⟦,⟧' })],
  ],
  misses: [
    request(),
    notice(),
    letter(),
    notice({ addressee: '各科室、直属各单位' }),
    notice({
      addressee: '各科室,直属各单位:',
      body: '为做好归档工作,现将有关事项通知如下:\n请于3月20日前报办公室。',
    }),
    notice({ addressee: '各位同事，大家好。' }),
    notice({ addressee: '各科室：', body: '为做好归档工作，请于3月20日前将材料报办公室，' }),
    notice({ addressee: '', body: '为做好归档工作，请各科室于3月20日前将材料报办公室。' }),
    notice({ addressee: '各科室要认真贯彻。' }),
  ],
})
