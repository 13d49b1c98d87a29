/** One work report, half written, as a list of lines; each editor takes of it what it can hold. */

/** Part of a line: text, a line break inside the paragraph, or a person's name that is one object. */
export type Piece = string | { kind: 'break' } | { kind: 'mention'; name: string }

export interface Line {
  kind: 'heading' | 'paragraph' | 'ordered' | 'bullet' | 'quote' | 'code'
  /** Of a heading or list item, from 1. */
  level: number
  pieces: readonly Piece[]
}

export const BREAK: Piece = { kind: 'break' }
const mention = (name: string): Piece => ({ kind: 'mention', name })
const line = (kind: Line['kind'], level: number, ...pieces: Piece[]): Line => ({
  kind,
  level,
  pieces,
})
const text = (...pieces: Piece[]) => line('paragraph', 1, ...pieces)

export const REPORT: readonly Line[] = [
  line('heading', 1, '2025年度工作总结'),
  text('各位同事：'),
  text('一年来，服务保障科围绕中心工作抓落实，完成了____项重点任务，现将有关情况总结如下。'),
  line('heading', 2, '一、主要工作'),
  text('（一）抓好会议保障。全年保障会议××场，会前逐项核对，会后按时归档，没有出现差错。'),
  text('由', mention('王五'), '牵头，完成制度修订三项。'),
  text('联系地址：', BREAK, '第一办公区【具体位置】，', BREAK, '邮编按实际填写。'),
  text(),
  line('ordered', 1, '修订会议管理办法，明确会前、会中、会后三个环节的责任。'),
  line('ordered', 1, '建立物资台账，每月盘点一次，做到账物相符。'),
  line('bullet', 2, '办公用品由专人登记。'),
  line('bullet', 2, '固定资产由【责任部门】核对。'),
  line('ordered', 1, '开通线上报修，平均办理时间缩短到两天。'),
  line('quote', 1, '服务不在大小，贵在及时。'),
  line('code', 1, '受理编号=报修日期+序号', '状态=已办结'),
  line('heading', 2, '二、存在问题'),
  text('一是统筹还不够细，个别会议临时调整较多；二是培训不足，新进人员对流程不熟悉。'),
  text('对以上问题，已经逐项列出清单，明确了责任人和完成时限，按月检查进展。'),
  line('heading', 2, '三、下一步打算'),
  text('（一）完善会议清单。把准备事项分成十二类，逐类明确标准，由专人逐项核对。'),
  text('（二）加强业务培训。每季度组织一次培训，请有经验的同事讲解，做到人人熟悉流程。'),
  text('（三）推进节约用电。对公共区域照明分时控制，计划全年用电量下降百分之五。'),
  text('以上总结如有不当，请批评指正。'),
  text('服务保障科'),
  text('报告人：【姓名】'),
]

export const OTHER_REPORT: readonly Line[] = [
  line('heading', 1, '2026年培训方案'),
  text('为做好全年培训工作，结合实际制定本方案，请各部门对照执行，有关情况及时反馈。'),
  text('培训时间定在【具体时间】，地点另行通知，参加人员由各部门推荐。'),
  ...Array.from({ length: 12 }, (_, index) =>
    text(`第${index + 1}次培训安排两个课时，由业务骨干讲解流程，课后填写反馈。`),
  ),
]

/** What the browser's own editing holds: lines of text without objects and breaks. */
export const plainTexts = (lines: readonly Line[]): string[] =>
  lines.map(({ pieces }) =>
    pieces
      .map((piece) =>
        typeof piece === 'string' ? piece : piece.kind === 'mention' ? piece.name : '',
      )
      .join(''),
  )
