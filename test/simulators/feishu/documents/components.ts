/** Inline components between the words: what the model has for them and what the page shows differ. */
import { type DocumentSeed, heading, paragraph, type Run } from './seed'

const component = (
  type: string,
  insert: string,
  shown: string,
  markup: 'island' | 'words' | 'nothing',
): Run => ({ text: '', component: { type, insert, shown, markup } })

export const components: DocumentSeed = {
  title: '项目进展情况汇报',
  blocks: [
    heading(1, '一、总体进展'),
    paragraph([
      { text: '项目由' },
      { text: '', mention: { user: '7102', name: '王一' } },
      { text: '负责，方案见' },
      component('mention_doc', '\uFFFC', '项目实施方案', 'island'),
      { text: '，目前完成____项，合格率' },
      { text: '', equation: 'p > 0.9' },
      { text: '，下月继续推进。' },
    ]),
    paragraph([
      { text: '会议纪要' },
      component('mention_doc', '', '三月例会纪要', 'words'),
      { text: '已经印发，附件' },
      component('file', '附件', '数据表.docx', 'words'),
      { text: '共××页，请各组在' },
      component('reminder', ' ', '', 'nothing'),
      { text: '前由【姓名】确认。' },
    ]),
    heading(1, '二、下一步安排'),
    paragraph('继续完善方案，按周检查进度，每周五汇总各组意见并及时反馈。'),
    paragraph([component('button', '\u200B', '开始', 'island'), { text: '后由【部门】验收。' }]),
  ],
}
