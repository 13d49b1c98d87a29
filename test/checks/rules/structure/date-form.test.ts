import { describeTexts, notice, request } from './official-frames'

const text = (sentence: string) => notice({ body: `现将有关事项通知如下：\n${sentence}` })

describeTexts('structure/date-form', {
  hits: [
    [request({ date: '⟦二〇二六年三月一日⟧' }), 'warning', '2026年3月1日'],
    [request({ date: '⟦二○二六年十二月二十一日⟧' }), 'warning', '2026年12月21日'],
    [notice({ date: '⟦2026-3-2⟧' }), 'warning', '2026年3月2日'],
    [notice({ date: '⟦2026.03.02⟧' }), 'warning', '2026年3月2日'],
    [notice({ date: '⟦2026年03月02日⟧' }), 'warning', '2026年3月2日'],
    [notice({ date: '⟦26年3月2日⟧' }), 'warning', '2026年3月2日'],
    [notice({ date: '⟦2026年3月⟧' }), 'info'],
    [notice({ signature: '办公室  ⟦2026-3-2⟧', date: '' }), 'warning', '2026年3月2日'],
    [
      notice({
        date: '⟦二〇二六年三月二日⟧',
        below: '车辆管理办法\n第一条 车辆由办公室统一调度。',
      }),
    ],
    [text('各单位应于⟦25年⟧底前完成整改，逾期不再受理。'), 'info', '2025年'],
    [text('⟦24年⟧度考核结果已经公布，请按要求填报。'), 'info', '2024年'],
    [text('项目于⟦23年⟧5月开工，现已完成主体工程。'), 'info', '2023年'],
  ],
  misses: [
    request(),
    notice({ date: '2026年3月12日' }),
    notice({ date: '2026年10月20日' }),
    notice({ date: '二〇〇八年三月一日' }),
    notice({ date: '2026年  月  日' }),
    notice({ head: '发布时间：2026-03-02' }),
    text('会议安排在2026年3月至2026年5月之间。'),
    text('他从事这项工作25年底气十足，经验丰富。'),
    text('近20年度汛情况平稳。'),
    text('入党20年初心不改，工作中始终走在前面。'),
    text('连续12年度评为先进，成绩突出。'),
    text('服务年限满15年底线要求不变。'),
    text('该制度执行12年6月内容未作调整。'),
    text('订单号 2026-3-2 已登记。'),
    text('预计到98年底的旧档案全部数字化。'),
  ],
})
