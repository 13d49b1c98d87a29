import { describe, expect, it } from 'vitest'
import { isTencentHost, kindOfPath } from '../../../lib/editors/tencent/hosts'

describe('paths', () => {
  it.each([
    ['/doc/DVnJUb0pYeXJxakVk', 'document'],
    ['/doc/p/2f3c5a7e9b', 'document'],
    ['/doc/w3_AQoAzAd1ABCDEF', 'document'],
    ['/aio/DSUpXcExoVVBKb0xV', 'smart-document'],
    ['/smartpage/a1_bcd', 'smart-document'],
    ['/sheet/DQVRBTmJ1', 'not-text'],
    ['/smartsheet/s3_AA', 'not-text'],
    ['/slide/DUmF', 'not-text'],
    ['/mind/m4_AA', 'not-text'],
    ['/flowchart/f4_AA', 'not-text'],
    ['/form/page/AA', 'not-text'],
    ['/board/AA', 'not-text'],
    ['/pdf/AA', 'not-text'],
    ['/desktop/mydoc', 'other'],
    ['/home', 'other'],
    ['/doc/', 'other'],
    ['/doc', 'other'],
    ['/', 'other'],
    ['/constructor/x', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind)
  })
})

describe('hosts', () => {
  it.each([
    ['docs.qq.com', true],
    ['doc.weixin.qq.com', true],
    ['qq.com', false],
    ['docs.qq.com.example.test', false],
  ])('%s', (host, is) => {
    expect(isTencentHost(host)).toBe(is)
  })
})
