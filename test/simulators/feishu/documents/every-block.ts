/** One of each block that may stand in a report, with split runs, embeds, a table and a synced block. */
import { type BlockSeed, type DocumentSeed, heading, paragraph } from './seed'

const cell = (text: string): BlockSeed[] => [paragraph(text)]

export const everyBlock: DocumentSeed = {
  title: '季度工作总结',
  blocks: [
    paragraph([
      { text: '本季度由', author: '7001' },
      { text: '', mention: { user: '7101', name: '林一' } },
      { text: '牵头，会同', author: '7001' },
      { text: '质量组', author: '7002', bold: true },
      { text: '完成评审，详见' },
      { text: '评审记录', link: 'https://team.feishu.cn/docx/ReviewNotes' },
      { text: '，命令为' },
      { text: 'make review', inlineCode: true },
      { text: '，合格率' },
      { text: '', equation: 'p = \\frac{a}{b}' },
      { text: '达到____。' },
    ]),
    heading(1, '一、工作开展情况'),
    paragraph('全季度共组织评审十二次，形成意见六十余条，逐条登记，逐条回复。'),
    {
      type: 'heading2',
      text: '评审',
      sequence: '1',
      folded: true,
      children: [paragraph('缩进在标题下的正文，也是正文。')],
    },
    heading(1, '二、评审管理情况'),
    { type: 'ordered', text: '修订评审标准', sequence: '1' },
    {
      type: 'ordered',
      text: '培训评审人员',
      sequence: 'auto',
      children: [{ type: 'bullet', text: '集中授课两次' }],
    },
    { type: 'todo', text: '整理问题清单', done: true },
    { type: 'divider' },
    {
      type: 'callout',
      children: [paragraph('提示：数据截至季度末。')],
    },
    {
      type: 'quote_container',
      children: [paragraph('引自评审制度：评审意见应当具体。')],
    },
    {
      type: 'table',
      rows: [
        [cell('项目'), cell('计划'), cell('完成')],
        [cell('评审'), cell('十二次'), cell('××次')],
        [cell('培训'), cell('四次'), cell('四次')],
      ],
    },
    { type: 'code', text: 'const count = 12\nreview(count)', language: 'javascript' },
    paragraph('软换行的第一行\n软换行的第二行'),
    {
      type: 'synced_reference',
      inner: [paragraph('同步自别的文档：XX年XX月XX日。')],
    },
    { type: 'image' },
    paragraph('以上为本季度总结。'),
  ],
}
