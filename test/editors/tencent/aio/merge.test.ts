import { describe, expect, it } from 'vitest'
import type { SnapshotParagraph } from '../../../../lib/document/snapshot'
import { agreesWithPageText, agreesWithShown } from '../../../../lib/editors/tencent/aio/agreement'
import { matchKeys, renameShown } from '../../../../lib/editors/tencent/aio/match-blocks'
import { Merger } from '../../../../lib/editors/tencent/aio/merge'
import type { MountedBlock } from '../../../../lib/editors/tencent/aio/mounted-blocks'
import type { ShownParagraph } from '../../../../lib/editors/tencent/aio/read-dom'

type Rest = Partial<MountedBlock> & { placeholder?: string; number?: string }

function onScreen(
  key: string,
  text: string,
  { placeholder, number, ...rest }: Rest = {},
): ShownParagraph {
  const block = { key, hasId: true, isTitle: false, kind: 'text', ...rest } as MountedBlock
  const paragraph = { key, text, ...(number && { number }) }
  return { block, paragraph, ...(placeholder !== undefined && { placeholder }) }
}
const data = (...texts: [string, string][]): SnapshotParagraph[] =>
  texts.map(([key, text]) => ({ key, text }))

describe('merging', () => {
  const all = data(['A', '甲'], ['B', '乙'], ['C', '丙'], ['D', '丁'])
  const texts = (paragraphs: SnapshotParagraph[]) => paragraphs.map(({ text }) => text)

  it('takes the screen for what is mounted and the data for the rest', () => {
    const merged = new Merger().merge(all, [
      onScreen('B', '乙二'),
      onScreen('C', '丙', { number: '2.' }),
    ])
    expect(merged).toEqual([
      { key: 'A', text: '甲' },
      { key: 'B', text: '乙二' },
      { key: 'C', text: '丙', number: '2.' },
      { key: 'D', text: '丁' },
    ])
  })

  it('is not changed by scrolling, as long as the data stays the same', () => {
    const merger = new Merger()
    const before = merger.merge(all, [onScreen('B', '乙二'), onScreen('C', '丙')])
    expect(merger.merge(all, [onScreen('D', '丁')])).toEqual(before)
    expect(merger.merge(all, [])).toEqual(before)
    const later = data(['A', '甲'], ['B', '乙三'], ['C', '丙'], ['D', '丁'])
    expect(texts(merger.merge(later, []))).toEqual(['甲', '乙三', '丙', '丁'])
    expect(texts(merger.merge(all, []))).toEqual(['甲', '乙', '丙', '丁'])
  })

  it('puts new blocks after the one they follow', () => {
    const merged = new Merger().merge(all, [
      onScreen('B', '乙'),
      onScreen('new1', '新一'),
      onScreen('new2', '新二'),
      onScreen('C', '丙'),
    ])
    expect(texts(merged)).toEqual(['甲', '乙', '新一', '新二', '丙', '丁'])
    expect(texts(new Merger().merge(all, [onScreen('new', '新'), onScreen('B', '乙')]))[0]).toBe(
      '新',
    )
  })

  it('believes a placeholder only where the data has the same text', () => {
    const shown = [onScreen('A', '', { placeholder: '输入正文' })]
    expect(texts(new Merger().merge(data(['A', '输入正文']), shown))).toEqual(['输入正文'])
    expect(texts(new Merger().merge(data(['A', '']), shown))).toEqual([''])
    // The writer just deleted all of it, and the data does not know yet.
    expect(texts(new Merger().merge(data(['A', '完成']), shown))).toEqual([''])
  })

  it('keeps invisible characters of the data, which count in its offsets', () => {
    const hidden = data(['A', '完\u200B成'])
    expect(texts(new Merger().merge(hidden, [onScreen('A', '完成')]))).toEqual(['完\u200B成'])
  })
})

describe('keys', () => {
  it('of the title and of cells are those of the data', () => {
    const cell = { table: 'T', row: 1, column: 0 }
    const paragraphs = [
      { key: 'Page01', text: '题', isTitle: true },
      { key: 'c3', text: '评审', cell },
    ]
    const shown = [
      onScreen('title', '题', { hasId: false, isTitle: true }),
      onScreen('T/1/0', '评审', { hasId: false, cell }),
      onScreen('node-1', '无名', { hasId: false }),
    ]
    const aliases = matchKeys(paragraphs, shown)
    expect([...aliases]).toEqual([
      ['title', 'Page01'],
      ['T/1/0', 'c3'],
    ])
    const withId = onScreen('other', '题', { isTitle: true })
    expect([...matchKeys(paragraphs, [withId])]).toEqual([['other', 'Page01']])
    const renamed = renameShown(shown, aliases).map(({ paragraph }) => paragraph.key)
    expect(renamed).toEqual(['Page01', 'c3', 'node-1'])
  })
})

describe('agreement', () => {
  const paragraphs = data(['A', '第一段的文字'], ['B', '第二段的文字'], ['C', '第三段的文字'])
  it('is same ids and texts, but for some', () => {
    const agrees = (...shown: [string, string][]) =>
      agreesWithShown(
        paragraphs,
        shown.map(([key, text]) => onScreen(key, text)),
      )
    expect(agrees(['A', '第一段的文字'], ['B', '第二段的文字'])).toBe(true)
    expect(agrees(['A', '第一段的文字'], ['B', '刚改过'])).toBe(true)
    expect(agrees(['A', '第一段的文字'], ['X', '新的'], ['Y', '新的'])).toBe(false)
    expect(agrees(['A', '别的'], ['B', '别的'])).toBe(false)
    expect(agrees()).toBe(false)
    expect(agreesWithShown(data(['A', '']), [onScreen('A', '', { placeholder: '输入正文' })])).toBe(
      true,
    )
  })

  it('is found in the text of a page without known blocks', () => {
    expect(agreesWithPageText(paragraphs, '标题第二\u200B段的文字工具栏')).toBe(true)
    expect(agreesWithPageText(paragraphs, '另一篇文档的正文')).toBe(false)
    expect(agreesWithPageText(data(['A', '甲']), '甲')).toBe(false)
  })
})
