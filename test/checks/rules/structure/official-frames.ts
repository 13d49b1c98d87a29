/** Short official texts put together from their pieces, and tables of them. */
import { describe, expect, it } from 'vitest'
import { readMarks } from '../support/marked-lines'
import { structureFindings } from './read-findings'

/** Each piece is a line or several; '' leaves it out. */
export interface Frame {
  head: string
  title: string
  addressee: string
  body: string
  closing: string
  attachments: string
  signature: string
  date: string
  below: string
}

type Compose = (changes?: Partial<Frame>) => string

const NOTHING = { head: '', attachments: '', below: '' }

export const request = composer({
  ...NOTHING,
  title: '关于解决业务培训经费的请示',
  addressee: '县人力资源和社会保障局：',
  body: '为提升窗口人员业务能力，我中心拟举办业务培训班，培训窗口人员120人，缺口经费3.6万元，恳请给予解决。',
  closing: '妥否，请批示。',
  signature: '县就业服务中心',
  date: '2026年3月1日',
})

export const report = composer({
  ...NOTHING,
  title: '关于2025年度安全生产工作情况的报告',
  addressee: '县人民政府：',
  body: '现将我局2025年度安全生产工作情况报告如下：\n全年检查企业132家次，发现隐患286处，整改到位280处，其余已列出整改期限。',
  closing: '特此报告。',
  signature: '县应急管理局',
  date: '2026年1月15日',
})

export const notice = composer({
  ...NOTHING,
  title: '关于报送年度档案的通知',
  addressee: '各科室、直属各单位：',
  body: '为做好归档工作，现将有关事项通知如下：\n请于3月20日前将归档材料和移交目录报办公室，并明确一名联系人。',
  closing: '特此通知。',
  signature: '办公室',
  date: '2026年3月2日',
})

export const letter = composer({
  ...NOTHING,
  title: '关于商请协助提供人口数据的函',
  addressee: '县统计局：',
  body: '为编制养老服务设施布局规划，现商请贵局提供分乡镇人口数据。数据仅用于规划编制，不对外提供。',
  closing: '特此函达，请予支持为盼。',
  signature: '县民政局',
  date: '2026年3月3日',
})

export const reply = composer({
  ...NOTHING,
  title: '关于同意设立便民服务点的批复',
  addressee: '东山镇人民政府：',
  body: '你镇《关于设立便民服务点的请示》收悉。经研究，同意在东山村设立便民服务点，办理社保、民政等事项。',
  closing: '此复。',
  signature: '县行政审批服务局',
  date: '2026年2月18日',
})

function composer(frame: Frame): Compose {
  return (changes = {}) => {
    const { head, title, addressee, body, closing, attachments, signature, date, below } = {
      ...frame,
      ...changes,
    }
    return [head, title, addressee, body, closing, attachments, signature, date, below]
      .filter((piece) => piece !== '')
      .join('\n')
  }
}

export interface TextCases {
  /** What is found between ⟦ and ⟧; nothing marked: one finding about the whole document. */
  hits: readonly (readonly [text: string, severity?: string, suggestion?: string])[]
  misses: readonly string[]
}

/** One test a text. The title of a test is what the text looks like without its line breaks. */
export function describeTexts(rule: string, { hits, misses }: TextCases): void {
  describe(rule, () => {
    it.each(hits.map(([text, ...wanted]) => ({ text, wanted })))(
      'finds $text',
      ({ text, wanted: [severity, suggestion] }) => {
        const lines = text.split('\n').map(readMarks)
        const marked = lines.flatMap(({ spots }, paragraph) =>
          spots.map((spot) => ({ paragraph, ...spot })),
        )
        const plain = lines.map((line) => line.text).join('\n')
        const found = structureFindings(plain, { rule })
        expect(found.map(({ paragraph, start, end }) => ({ paragraph, start, end }))).toEqual(
          marked.length > 0 ? marked : [{ paragraph: -1, start: 0, end: 0 }],
        )
        if (severity) expect(found[0]?.severity).toBe(severity)
        if (suggestion !== undefined) expect(found[0]?.suggestions[0]).toBe(suggestion)
      },
    )
    it.each(misses.map((text) => ({ text })))('leaves $text alone', ({ text }) => {
      expect(structureFindings(text, { rule })).toEqual([])
    })
  })
}
