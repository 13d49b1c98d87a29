import { describe, expect, it } from 'vitest'
import { editorOfHost, placeOf } from '../../lib/diagnosis/place'

const kindOf = (address: string) => placeOf(new URL(address)).kind

describe('the place of a document', () => {
  it.each([
    ['https://team.feishu.cn/docx/DoxcnSecretToken?from=copy#part', 'docx'],
    ['https://team.feishu.cn/wiki/WikcnToken', 'wiki'],
    ['https://team.feishu.cn/wiki/settings/7001', 'wiki'],
    ['https://docs.qq.com/doc/DVnJUb0pYeXJxakVk', 'doc'],
    ['https://docs.qq.com/doc/p/0a1b2c', 'doc/p'],
    ['https://doc.weixin.qq.com/smartpage/a1_xx?p=y', 'smartpage'],
    ['https://www.kdocs.cn/l/cAbCdEf', 'l'],
    ['https://www.kdocs.cn/office/w/123456', 'office/w'],
    ['https://www.kdocs.cn/view/l/cAbC', 'view/l'],
    ['https://oa.example.gov.cn/weboffice/office/w/99?_w_appid=1', 'weboffice/office/w'],
    ['https://www.kdocs.cn/latest', ''],
    ['https://notes.example.test/2025年总结/张三', ''],
    ['https://notes.example.test/l/secret/doc/x', ''],
    ['https://notes.example.test/doc/secret/doc/x', 'doc'],
    ['https://notes.example.test/', ''],
  ])('%s', (address, kind) => expect(kindOf(address)).toBe(kind))

  it('is the host and known words, whatever the address', () => {
    const place = placeOf(new URL('https://team.feishu.cn/docx/Token?name=secret#secret'))
    expect(place).toEqual({ host: 'team.feishu.cn', kind: 'docx' })
  })
})

it.each([
  ['team.feishu.cn', 'feishu'],
  ['docs.qq.com', 'tencent'],
  ['www.kdocs.cn', 'wps'],
  ['feishu.cn.example.test', 'generic'],
])('%s is %s', (host, editor) => expect(editorOfHost(host)).toBe(editor))
