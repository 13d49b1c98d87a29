import { describe, expect, it } from 'vitest'
import { gap } from '../../../../lib/checks/rules/numbering/gap'
import {
  describeOutlined,
  outlineDocument,
  paragraphsOf,
  runRule,
} from '../support/outlined-documents'

describeOutlined('numbering/gap', gap, {
  hits: [
    '一、主要工作⏎⟦三、⟧存在问题⏎四、下步打算 ⇒ 二、',
    '一、主要工作⏎二、存在问题⏎⟦五、⟧下步打算⏎六、有关建议 ⇒ 三、',
    '一、主要工作⏎（一）抓学习⏎⟦（三）⟧抓制度⏎二、存在问题 ⇒ （二）',
    '一、主要工作⏎1.抓学习⏎2.抓制度⏎⟦4.⟧抓落实 ⇒ 3.',
    '一、主要工作⏎①抓学习⏎②抓制度⏎⟦④⟧抓落实 ⇒ ③',
    '第一章 总则⏎⟦第三章⟧ 附则⏎第四章 其他 ⇒ 第二章',
    // one wrong number, the next one right again
    '一、主要工作⏎二、主要成绩⏎⟦五、⟧存在问题⏎四、下步打算 ⇒ 三、',
    // the first one
    '具体要求如下：⏎⟦2.⟧按时参会；⏎3.按时整改。 ⇒ 1.',
    '一、主要工作⏎⟦三、⟧存在问题⏎三、下步打算 ⇒ 二、',
    '⟦二、⟧主要工作⏎二、存在问题⏎三、下步打算 ⇒ 一、',
    '附件：1.名单⏎⟦3.⟧日程⏎4.地图 ⇒ 2.',
    '附件：⟦2.⟧名单⏎3.日程 ⇒ 1.',
    '1 总则⏎1.1 目的⏎制定本预案。⏎2 体系⏎⟦2.2⟧ 小组⏎负责处置。⏎2.3 办公室⏎负责协调。 ⇒ 2.1',
    '一、工作⏎坚持一、二、三产业协调发展。⏎⟦三、⟧打算⏎四、建议 ⇒ 二、',
    // a list of clauses, which are no headings
    '具体要求如下：⏎1.按时报送材料；⏎2.按时参加会议；⏎⟦4.⟧按时完成整改。 ⇒ 3.',
    '1.1 编制目的⏎1.2 编制依据⏎⟦1.4⟧ 适用范围⏎1.5 工作原则 ⇒ 1.3',
    '# 方案⏎## 一、目标⏎## ⟦三、⟧措施⏎## 四、保障 ⇒ 二、',
  ],
  misses: [
    // taken from the middle of a longer text
    '第十条 值班人员应当按时到岗。⏎第十一条 交接班应当登记。⏎第十二条 本制度自印发之日起施行。',
    '三、下步打算⏎四、有关建议',
    // a contents page without page numbers, and the title again
    '巡查制度⏎目 录⏎1总 则⏎1.1 目的⏎2 分工⏎3 附则⏎巡查制度⏎1 总则⏎1.1 目的⏎为做好巡查，制定本制度。⏎2 分工⏎由办公室负责。⏎3 附则⏎自印发之日起施行。',
    '一、主要工作⏎二、存在问题⏎三、下步打算',
    '一、主要工作⏎（一）抓学习⏎（二）抓制度⏎二、存在问题⏎（一）学得不深⏎（二）抓得不实',
    // numbers that run on below new headings
    '一、主要工作⏎1.抓学习⏎2.抓制度⏎二、存在问题⏎3.学得不深⏎4.抓得不实',
    // the missing heading lost its line break
    '一、主要工作⏎全年完成任务。二、存在问题⏎学得不深。⏎三、下步打算',
    // figures at the start of a line
    '一、主要工作⏎完成情况如下。⏎12、15日分别召开会议。⏎二、存在问题',
    '第一章 总则⏎第一条 为了规范管理，制定本办法。⏎第二条 本办法适用于本单位。⏎第二章 职责⏎第三条 办公室负责日常工作。',
    '1 总则⏎1.1 编制目的⏎1.2 编制依据⏎2 职责⏎2.1 领导小组⏎2.2 办公室',
    '附件：1.名单⏎2.报名表⏎3.日程安排',
    // a list between headings that have a style of their own
    '# 方案⏎## 1. 目标⏎1. 甲⏎2. 乙⏎3. 丙⏎## 2. 措施⏎按期完成。',
  ],
})

describe('numbering/gap', () => {
  it('looks at the numbers that the editor shows', () => {
    const numbers = ['一、', '二、', '四、']
    const document = outlineDocument(
      numbers.map((number, index) => ({ key: `p${index}`, text: '重点工作', number, heading: 1 })),
    )
    expect(runRule(gap, document)).toMatchObject([
      { lineIndex: 2, start: 0, end: 4, values: { missing: '三、' }, suggestions: [] },
    ])
  })

  it('names all numbers that are missing', () => {
    const texts = ['一、工作', '四、问题', '五、打算']
    expect(runRule(gap, outlineDocument(paragraphsOf(texts)))).toMatchObject([
      { message: 'numbering/gap.message.several', values: { missing: '二、', last: '三、' } },
    ])
  })

  it('needs the whole document', () => {
    expect(gap).toMatchObject({ needsComplete: true })
  })
})
