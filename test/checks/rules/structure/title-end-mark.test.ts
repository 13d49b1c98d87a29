import { describe, expect, it } from 'vitest'
import { CAUSES, PLANS, PROBLEMS, WORK } from '../../../genres/sample-reports'
import { paragraphFindings, structureFindings } from './read-findings'

const BODY = [WORK, PROBLEMS, CAUSES, PLANS].join('\n')

describe('structure/title-end-mark', () => {
  const rule = 'structure/title-end-mark'

  it.each([
    ['2024年度述职报告。', '。'],
    ['2024年度述职报告：', '：'],
    ['关于开展安全检查的通知，', '，'],
    ['2024年度述职报告', undefined],
    ['2024年度述职报告（讨论稿）', undefined],
    ['怎样当好一名科室负责人？', undefined],
    ['现将有关情况报告如下：', undefined],
    ['各位领导、同志们：', undefined],
    ['按照安排，下面我就抓党建工作情况作如下汇报：', undefined],
  ])('%s', (title, mark) => {
    const [finding] = structureFindings(`${title}\n${BODY}`, { rule })
    expect(finding?.text).toBe(mark)
  })

  it('sees a title the editor marks', () => {
    const paragraphs = [
      { key: 't', text: '  一年来的工作。 ', isTitle: true },
      { key: 'p', text: '现将工作情况总结如下：全年培训4期。' },
    ]
    expect(paragraphFindings(paragraphs, { rule })).toMatchObject([{ text: '。', paragraph: 0 }])
  })
})
