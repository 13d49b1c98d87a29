import { describeTexts, letter, notice, reply, report, request } from './official-frames'

describeTexts('structure/title-without-genre', {
  hits: [
    [request({ title: '⟦关于解决业务培训经费⟧' }), 'info', '关于解决业务培训经费的请示'],
    [notice({ title: '⟦关于报送年度档案⟧' }), 'info', '关于报送年度档案的通知'],
    [notice({ title: '⟦办公室关于报送年度档案的⟧' }), 'info', '办公室关于报送年度档案的通知'],
    [report({ title: '⟦关于2025年安全生产大检查⟧' }), 'info', '关于2025年安全生产大检查的报告'],
    [letter({ title: '⟦关于商请协助提供人口数据⟧', closing: '特此函达。' })],
    [reply({ title: '⟦关于同意设立便民服务点⟧' })],
  ],
  misses: [
    request(),
    notice(),
    report(),
    letter(),
    reply(),
    notice({ title: '关于报送年度档案', closing: '' }),
    notice({ title: '关于报送年度档案', addressee: '' }),
    notice({ title: '年度档案报送' }),
    notice({ title: '关于报送年度档案的倡议', closing: '' }),
    '关于春天的几点想法\n春天来了，院子里的花开得很好，大家的心情也好了起来。',
    notice({ title: '关于开展安全检查的紧急通知' }),
  ],
})
