import { describe, expect, it } from 'vitest'
import { setAnswer } from '../../lib/diagnosis/answers'
import type { CheckCircumstances } from '../../lib/diagnosis/facts'
import { PROBE_FAILURES, type ProbeAnswer } from '../../lib/diagnosis/probe'
import { formatDiagnosis } from '../../lib/diagnosis/report-text'
import { LAYER_FAILURES } from '../../lib/editors/adapter'
import { createTranslate } from '../../lib/messages/translate'
import { DEFAULT_SETTINGS } from '../../lib/storage/settings'
import { frameProbe } from './frame-probe'

const circumstances: CheckCircumstances = {
  at: new Date(2026, 2, 1, 9, 5).getTime(),
  version: '0.1.0',
  browser: 'Chrome 142.0.0.0',
  editor: 'tencent',
  place: { host: 'docs.qq.com', kind: 'doc' },
}
const format = (
  answer: ProbeAnswer,
  settings = DEFAULT_SETTINGS,
  locale: 'zh-CN' | 'en' = 'zh-CN',
) => formatDiagnosis(createTranslate(locale), circumstances, answer, settings)

describe('the copied text', () => {
  it('is plain lines of labels and values', () => {
    const lines = format({ ok: true, frames: [frameProbe()] }).split('\n')
    expect(lines[1]).toMatch(/^时间：2026-03-01 09:05 [+-]\d\d:\d\d$/)
    expect([...lines.slice(0, 1), ...lines.slice(2)]).toEqual([
      '稿检诊断',
      '稿检版本：0.1.0',
      '浏览器：Chrome 142.0.0.0',
      '编辑器：飞书文档',
      '网站：team.feishu.cn/docx/…',
      '页面状态：看得见',
      '读取状态：已读全文',
      '正在使用：feishu-model（从文档数据读取）',
      '读到：12 段，3400 字',
      '标记：空缺 4 处，其他问题 2 处，此刻画出 5 处',
      '各种读取方式：',
      '  1. feishu-model（从文档数据读取）：有回应，12 段，3400 字，12 毫秒',
      '  2. dom（从页面显示的文字读取）：页面里没有（absent），0.2 毫秒',
      '',
    ])
  })

  it('tells a reading that is not whole, and a document that was not read', () => {
    const partial = frameProbe({
      reading: {
        state: 'ready',
        layer: 'dom',
        complete: false,
        unloaded: 7,
        paragraphs: 3,
        characters: 40,
      },
      isVisible: false,
    })
    expect(format({ ok: true, frames: [partial] })).toContain('没有读全，还差 7 段')
    expect(format({ ok: true, frames: [partial] })).toContain('在后台')
    const unreadable = frameProbe({
      reading: { state: 'unreadable', reason: 'copy-forbidden' },
      layers: [],
    })
    const text = format({ ok: true, frames: [unreadable] })
    expect(text).toContain('没能读取（copy-forbidden）')
    expect(text).toContain('文档不允许复制，没有试读。')
    expect(text).not.toContain('正在使用')
  })

  it('tells frames apart', () => {
    const text = format({ ok: true, frames: [frameProbe(), frameProbe({ isTop: false })] })
    expect(text).toContain('页面里的第 2 个框架')
  })

  it.each(PROBE_FAILURES)('says why there is no answer: %s', (failure) => {
    const text = format({ ok: false, failure })
    expect(text).toContain(`没有检查成：${failure}：`)
    expect(text).toContain('编辑器：腾讯文档')
    expect(text).toContain('网站：docs.qq.com/doc/…')
  })

  it.each(LAYER_FAILURES)('names the code of a layer that does not answer: %s', (reason) => {
    const layers = [{ layer: 'another', answers: false, paragraphs: 0, milliseconds: 1, reason }]
    expect(format({ ok: true, frames: [frameProbe({ layers })] })).toContain(`（${reason}）`)
  })

  it('holds the answers of every checklist and what they set', () => {
    const first = setAnswer(DEFAULT_SETTINGS, 'tencent', 'margin', 'no')
    const settings = setAnswer(first, 'feishu', 'typing', 'unsure')
    const text = format({ ok: false, failure: 'no-script' }, settings)
    expect(text).toContain(
      [
        '清单的回答（飞书文档）：',
        '  typing 没有卡顿，没有丢字，拼音字母没有被报成问题？：看不出来',
        '回答的结果：没有改变默认设置',
        '',
        '清单的回答（腾讯文档）：',
        '  margin 竖线一直停在对的段落旁边吗？：否',
        '回答的结果：关闭页边标记（marginMarks）',
        '',
      ].join('\n'),
    )
  })

  it('is in English too', () => {
    const settings = setAnswer(DEFAULT_SETTINGS, 'wps', 'temporary-highlight', 'clean')
    const text = format({ ok: true, frames: [frameProbe()] }, settings, 'en')
    expect(text).toContain('No traces')
    expect(text).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/)
  })
})
