/** One of each block that may stand in a report: runs, links, cards, lists, tables, columns, toggles. */
import { heading, type PageSeed, text } from './seed'

export const everyBlock: PageSeed = {
  title: '季度工作总结',
  blocks: [
    text([
      { text: '本季度由质量组牵头，会同' },
      { text: '培训中心', bold: true },
      { text: '完成评审，详见' },
      { text: '评审记录', link: 'https://docs.qq.com/doc/DReviewNotes' },
      { text: '和' },
      { text: '', card: { url: 'https://docs.qq.com/aio/DReviewPlan', title: '评审计划' } },
      { text: '，合格率达到____。' },
    ]),
    text('各班组按照年初计划推进评审工作，密切配合，没有发生责任事故。'),
    heading(1, '一、工作开展情况'),
    { kind: 'numbered_list', text: '修订评审标准' },
    {
      kind: 'numbered_list',
      text: '培训评审人员',
      children: [
        { kind: 'bulleted_list', text: '集中授课两次' },
        { kind: 'numbered_list', text: '现场指导' },
        { kind: 'numbered_list', text: '结业考核' },
      ],
    },
    { kind: 'numbered_list', text: '整理问题清单' },
    heading(2, '（一）评审管理'),
    { kind: 'callout', children: [text('提示：数据截至季度末。')] },
    { kind: 'quote', text: '引自评审制度：评审意见应当具体。' },
    {
      kind: 'simple_table',
      rows: [
        ['项目', '计划', '完成'],
        ['评审', '十二次', '××次'],
        ['培训', '四次', ''],
      ],
    },
    { kind: 'code', text: 'const count = 12\nreview(count)' },
    { kind: 'image' },
    text(''),
    {
      kind: 'column_list',
      children: [
        { kind: 'column', children: [text('左栏：已经完成评审十二次。')] },
        { kind: 'column', children: [text('右栏：尚有【负责人】待确认。')] },
      ],
    },
    { kind: 'toggle', text: '展开的补充说明', children: [text('补充说明的正文，数据来自台账。')] },
    {
      kind: 'toggle',
      text: '收起的附件目录',
      folded: true,
      children: [text('附件一：评审记录；附件二：培训名单。')],
    },
    { kind: 'hina_mind_map' },
    text('软换行的第一行\n软换行的第二行'),
    text('以上为本季度总结，由【汇总人】整理。'),
  ],
}
