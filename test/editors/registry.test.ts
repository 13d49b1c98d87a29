// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createAdapter } from '../../lib/editors/registry'

declare const happyDOM: { setURL(url: string): void }

describe('the adapter of a page', () => {
  it.each([
    ['https://team.feishu.cn/docx/Abc', 'feishu'],
    ['https://team.larkoffice.com/wiki/Abc', 'feishu'],
    ['https://docs.qq.com/doc/DAbc', 'tencent'],
    ['https://doc.weixin.qq.com/smartpage/a1_Abc', 'tencent'],
    ['https://www.kdocs.cn/l/cAbc', 'wps'],
    ['https://oa.example.test/weboffice/office/w/1', 'wps'],
    ['https://notes.example.test/weboffice', 'generic'],
  ])('at %s is that of %s', (url, editor) => {
    happyDOM.setURL(url)
    const adapter = createAdapter(document)
    expect(adapter.id).toBe(editor)
    adapter.dispose?.()
  })
})
