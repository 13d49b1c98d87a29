import { futureDate } from '../../../../lib/checks/rules/consistency/future-date'
import { describeCases } from '../support/marked-lines'
import { describeOutlined } from '../support/outlined-documents'

describeOutlined('consistency/future-date', futureDate, {
  hits: [
    '⟦2026年8月12日⟧，我局荣获全市文明单位称号。',
    '⟦2026年5月⟧，组织召开了全县现场会。',
    '项目已于前年动工，⟦2027年6月1日⟧已经投入使用。',
    '⟦2026年9月3日⟧圆满完成换届。',
    '⟦2026年12月⟧被评为先进集体。',
    '⟦2028年3月1日⟧，印发了实施方案。',
  ],
  misses: [
    '2025年8月12日，我局荣获全市文明单位称号。',
    '2026年8月12日召开会议。',
    '力争2026年12月被评为先进集体。',
    '项目将于2027年6月1日投入使用。',
    '到2027年6月，已完成的项目要全部投入使用。',
    '2026年2月28日，召开了全县现场会。',
    '计划2026年9月3日前完成了再报。',
    '有效期至2030年5月1日，已经备案。',
    '2026年3月1日，我局荣获称号。',
  ],
})

describeCases('consistency/future-date at the end', futureDate, [futureDate], {
  setting: { atEnd: true },
  hits: ['⟦2025年8月1日⟧'],
  misses: ['2025年1月20日', '2024年11月5日', '请于2025年8月1日前报送'],
})
