import { describe, expect, it } from 'vitest'
import { isFeishuHost, kindOfPath } from '../../../lib/editors/feishu/hosts'

describe('hosts', () => {
  it.each([
    ['team.feishu.cn', true],
    ['bytedance.larkoffice.com', true],
    ['team.feishu.net', true],
    ['team.feishu-pre.net', true],
    ['team.larksuite.com', true],
    ['team.larkenterprise.com', true],
    ['feishu.cn', true],
    ['notfeishu.cn', false],
    ['feishu.cn.example.com', false],
  ])('%s', (host, expected) => {
    expect(isFeishuHost(host)).toBe(expected)
  })
})

describe('paths', () => {
  it.each([
    ['team.feishu.cn', '/docx/Abc', 'document'],
    ['team.feishu.cn', '/wiki/Abc', 'wiki'],
    ['team.feishu.cn', '/wiki/settings/1', 'other'],
    ['team.feishu.cn', '/docs/doccnAbc', 'old-document'],
    ['team.larksuite.com', '/doc/Abc', 'old-document'],
    ['team.feishu.cn', '/sheets/Abc', 'other'],
    ['team.feishu.cn', '/docx/', 'other'],
    ['team.feishu.cn', '/drive/home/', 'other'],
    ['accounts.feishu.cn', '/docx/Abc', 'other'],
    ['docs.example.com', '/docx/Abc', 'document'],
    ['docs.example.com', '/space/docx/Abc', 'wiki'],
    ['passport.example.com', '/docx/Abc', 'other'],
  ])('%s%s is %s', (host, path, kind) => {
    expect(kindOfPath(host, path)).toBe(kind)
  })
})
