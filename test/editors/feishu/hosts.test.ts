import { describe, expect, it } from 'vitest'
import { FEISHU_MATCHES, isFeishuHost, kindOfPath } from '../../../lib/editors/feishu/hosts'
import config from '../../../wxt.config'

describe('hosts', () => {
  it.each([
    ['team.feishu.cn', true],
    ['bytedance.larkoffice.com', true],
    ['feishu.cn', true],
    ['notfeishu.cn', false],
    ['feishu.cn.example.com', false],
  ])('%s', (host, expected) => {
    expect(isFeishuHost(host)).toBe(expected)
  })

  it('are the ones the manifest asks for', () => {
    const { manifest } = config
    if (typeof manifest !== 'function') throw new Error('expected a function')
    const { host_permissions } = manifest({
      browser: 'chrome',
      manifestVersion: 3,
      mode: 'production',
      command: 'build',
    }) as { host_permissions: string[] }
    expect(host_permissions).toEqual(FEISHU_MATCHES)
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
  ])('%s%s is %s', (host, path, kind) => {
    expect(kindOfPath(host, path)).toBe(kind)
  })
})
