import { describe, expect, it } from 'vitest'
import {
  isDocumentPath,
  isWebOfficePath,
  isWpsHost,
  officeTypeOfPath,
} from '../../../lib/editors/wps/hosts'

describe('paths', () => {
  it.each([
    ['/l/cabc123', true, null],
    ['/view/l/cabc123', true, null],
    ['/wiki/l/cabc123', true, null],
    ['/view/media/l/cabc123', true, null],
    ['/p/123456', true, null],
    ['/office/w/123', true, 'w'],
    ['/office/o/123', true, 'o'],
    ['/weboffice/office/w/a-b_1', true, 'w'],
    ['/wpsview/weboffice/office/f/9c', true, 'f'],
    ['/office/link', false, null],
    ['/office/link/1', false, null],
    ['/latest', false, null],
    ['/', false, null],
    ['/p/about', false, null],
    ['/office/', false, null],
  ])('%s', (path, isDocument, type) => {
    expect(isDocumentPath(path)).toBe(isDocument)
    expect(officeTypeOfPath(path)).toBe(type)
  })

  it('of a WebOffice server are known on any host', () => {
    expect(isWebOfficePath('/weboffice/office/w/1')).toBe(true)
    expect(isWebOfficePath('/wpsview/weboffice/office/f/1')).toBe(true)
    expect(isWebOfficePath('/office/w/1')).toBe(false)
    expect(isWebOfficePath('/portal/file/1')).toBe(false)
  })
})

it('hosts are whole names', () => {
  expect(isWpsHost('www.kdocs.cn')).toBe(true)
  expect(isWpsHost('kdocs.cn.example.com')).toBe(false)
})
