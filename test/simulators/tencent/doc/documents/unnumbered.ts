/** Headings that only their style makes headings. */
import { body, type CanvasSeed } from './seed'

export const unnumbered: CanvasSeed = {
  title: '2025年培训工作情况',
  content: [
    { style: 'Title', runs: ['2025年培训工作情况'] },
    body('2025年，培训中心面向全体新员工组织了十二次集中培训，现将有关情况说明如下。'),
    { style: 'heading 1', runs: ['培训组织'] },
    { style: 'heading 2', runs: ['课程安排'] },
    body('全年安排课程三十六门，其中业务课二十四门，安全课十二门，每门课都有签到记录和课后测验。'),
    { style: 'heading 2', runs: ['师资管理'] },
    body('聘请内部讲师____名，逐人登记授课时数，按季度公布评分，评分靠后的讲师由教研组听课帮带。'),
    { style: 'heading 1', runs: ['改进方向'] },
    body('下一年度减少集中讲授，增加现场演练，由【负责人】汇总各班组的意见后调整课程表。'),
  ],
  otherStories: [],
}
