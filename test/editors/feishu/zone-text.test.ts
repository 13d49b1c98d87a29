// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { findRanges } from '../../../lib/editors/feishu/zone-ranges'
import { readZone } from '../../../lib/editors/feishu/zone-text'

const ENTER = '<span data-string="true" data-enter="true" data-leaf="true">\u200B</span>'
const leaf = (text: string) => `<span data-string="true" data-leaf="true">${text}</span>`
const line = (inner: string) => `<div class="ace-line" data-node="true">${inner}${ENTER}</div>`
const mention =
  '<span data-leaf="true"><span data-rect-container="true"><span data-zero-space="true">\u200B</span>' +
  '<span data-fake-text=" " contenteditable="false"><a data-token="1">@某人</a></span></span></span>'

function zone(html: string): HTMLElement {
  document.body.innerHTML = `<div class="zone-container text-editor" contenteditable="true">${html}</div>`
  const element = document.body.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error('no zone')
  return element
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('the text of a zone', () => {
  it.each([
    ['an empty line', line(''), ''],
    ['runs split by author and style', line(leaf('完成') + leaf('×') + leaf('×项')), '完成××项'],
    ['zero-width characters and hard spaces', line(leaf('\u200B甲\uFEFF乙\u00A0丙')), '甲乙 丙'],
    ['an embed as one character', line(leaf('由') + mention + leaf('牵头')), '由\uFFFC牵头'],
    ['a soft break as a second line', line(leaf('上')) + line(leaf('下')), '上\n下'],
    ['a soft break as a character', line(leaf('上\n下')), '上\n下'],
    [
      'code without the editor’s own labels',
      `<div class="ignore-dom">代码块 复制</div>${line(leaf('let a'))}${line(leaf('let b'))}`,
      'let a\nlet b',
    ],
    [
      'a link of several leaves',
      line(`<span class="link-wrapper"><a href="#">${leaf('评审')}${leaf('记录')}</a></span>`),
      '评审记录',
    ],
  ])('%s', (_, html, expected) => {
    const reading = readZone(zone(html))
    expect(reading.text).toBe(expected)
    expect(reading.nodes).toHaveLength(expected.length)
  })
})

describe('ranges', () => {
  const find = (judged: string, start: number, end: number, html: string) =>
    findRanges({ key: 'k', start, end, text: judged.slice(start, end) }, judged, zone(html)).map(
      (range) => range.toString(),
    )

  it('go over the borders of leaves', () => {
    expect(find('完成××项', 2, 4, line(leaf('完成×') + leaf('×项')))).toEqual(['××'])
  })

  it('count embeds and invisible characters as the model does', () => {
    const judged = '由\uFFFC牵\u200B头××项'
    expect(find(judged, 5, 7, line(leaf('由') + mention + leaf('牵头××项')))).toEqual(['××'])
  })

  it('follow an edit that the model does not know yet', () => {
    expect(find('完成××项', 2, 4, line(leaf('已经完成××项')))).toEqual(['××'])
  })

  it('are none where the text is another one, the block not mounted or the span empty', () => {
    expect(find('完成××项', 2, 4, line(leaf('完成12项')))).toEqual([])
    expect(find('完成××项', 0, 0, line(leaf('完成××项')))).toEqual([])
    const span = { key: 'k', start: 2, end: 4, text: '××' }
    expect(findRanges(span, '完成××项', undefined)).toEqual([])
    expect(findRanges(span, undefined, zone(line(leaf('完成××项'))))).toEqual([])
    expect(findRanges({ ...span, text: '别的' }, '完成××项', zone(line(leaf('完成××项'))))).toEqual(
      [],
    )
  })
})
