import { describe, expect, it } from 'vitest'
import { alignPages } from '../../../../lib/editors/tencent/doc/align-pages'
import { HeadingReader } from '../../../../lib/editors/tencent/doc/box-headings'
import { numberPages } from '../../../../lib/editors/tencent/doc/number-pages'
import { readBoxTree } from '../../../../lib/editors/tencent/doc/read-box-tree'
import { readLayout } from '../../../../lib/editors/tencent/doc/read-layout'
import { box, level, pageBox, paragraphBox, run } from './pads'

const LONG = '本段文字很长，一页放不下，余下的部分排在后一页，'
const REST = '后一页从这里开始，直到段落结束。'

const tree = () =>
  box('DOCUMENT', [
    pageBox(0, paragraphBox('总结\r'), paragraphBox('一、情况\r', level(0)), paragraphBox(LONG)),
    pageBox(
      1,
      paragraphBox(`${REST}\r`),
      paragraphBox('（一）做法\r', level(1)),
      paragraphBox('\r'),
    ),
  ])
const TEXTS = ['总结', '一、情况', LONG + REST, '（一）做法', '']

describe('the layout tree', () => {
  it('gives text, pages and the boxes of paragraphs, though it is cyclic', () => {
    const read = readBoxTree(tree())
    expect(read?.text).toBe(`总结\r一、情况\r${LONG}${REST}\r（一）做法\r\r`)
    expect(read?.pages.map(({ number }) => number)).toEqual([0, 1])
    expect([...(read?.owners.values() ?? [])]).toHaveLength(4)
  })

  it.each(['text', 'char', 'content', 'str', 'value', '_text', 'data'])(
    'has its words in %s',
    (name) => {
      expect(readBoxTree({ childBoxes: [{ [name]: '甲\r' }] })?.text).toBe('甲\r')
    },
  )

  it('tells ends of paragraphs by its boxes where its words do not', () => {
    const bare = box('DOCUMENT', [box('PARAGRAPH', [run('甲')]), box('PARAGRAPH', [run('乙')])])
    expect(readBoxTree(bare)?.text).toBe('甲\r乙\r')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no words', box('DOCUMENT', [])],
    ['words without ends of paragraphs', box('DOCUMENT', [run('甲'), run('乙')])],
  ])('is no tree with %s', (_, root) => {
    expect(readBoxTree(root)).toBeUndefined()
  })
})

describe('pages of a tree that does not say what its boxes are', () => {
  const bare = (...pages: string[][]) =>
    readBoxTree({
      childBoxes: [
        { childBoxes: pages.map((texts) => ({ childBoxes: texts.map((text) => ({ text })) })) },
      ],
    })
  const three = bare(['甲\r', '乙\r'], ['丙\r'], ['丁\r', '戊\r', '己\r'])
  const numbers = (mounted: number[], total: number, tree = three) =>
    tree && numberPages(tree, { mounted, total }).map(({ number }) => number)

  it.each<[string, number[], number, (number | null)[]]>([
    ['are all pages', [0, 1], 3, [0, 1, 2]],
    ['are the pages near the view', [4, 5, 6], 20, [4, 5, 6]],
    ['are not known', [4, 5], 20, []],
    ['are not known without pages in the page', [], 0, []],
  ])('%s', (_, mounted, total, expected) => {
    expect(numbers(mounted, total)).toEqual(expected)
  })

  it('are one page when there is only one', () => {
    expect(numbers([0], 1, bare(['甲\r', '乙\r', '丙\r']))).toEqual([0])
  })
})

describe('styles', () => {
  const styleOf = (properties: object) =>
    new HeadingReader().read([[7, { ...properties, parentBox: { outlineLvl: 2 } }]]).get(7)

  it.each<[string, object, object | undefined]>([
    ['a level', { outlineLvl: 0 }, { heading: 1 }],
    ['a wrapped level, deeper', { a: { pr: { outlineLvl: { val: 2 } } } }, { heading: 3 }],
    ['the level of body text', { outlineLvl: 9 }, undefined],
    ['a style', { info: { pStyle: { val: 'heading 2' } } }, { heading: 2 }],
    ['a style by its Chinese name', { styleName: '标题 3' }, { heading: 3 }],
    ['the style of a title', { pr: { pStyle: 'Title' } }, { isTitle: true }],
    ['another style', { pStyle: 'Normal' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, properties, style) => {
    expect(styleOf(properties)).toEqual(style)
  })

  it('keep the place where the first one was found', () => {
    const plain = { info: { pr: {} } }
    const boxes = [plain, level(0), plain, level(1)].map((given, index) => [index, given] as const)
    const styles = new HeadingReader().read(boxes)
    expect([...styles]).toEqual([
      [1, { heading: 1 }],
      [3, { heading: 2 }],
    ])
  })
})

describe('pages in the text', () => {
  it('begin where the one before ended, also within a paragraph', () => {
    const read = readBoxTree(tree())
    if (!read) throw new Error('expected a tree')
    const layout = readLayout(TEXTS, read, new HeadingReader().read(read.owners))
    expect(layout.pages).toEqual([
      { number: 0, first: 0, count: 3 },
      { number: 1, first: 2, count: 3 },
    ])
    expect([...layout.styles]).toEqual([
      [1, { heading: 1 }],
      [3, { heading: 2 }],
    ])
    expect(layout.laidOut).toBe(2)
  })

  it('are found by their words when the ones before are not laid out', () => {
    const texts = ['甲', '乙', '本页独有的一段话，别处没有。', '丙']
    const page = { number: 4, texts: ['本页独有的一段话，别处没有。', '丙'] }
    const place = { number: 4, first: 2, count: 2 }
    expect(alignPages(texts, [page])).toEqual([place])
    const strange = { number: 3, texts: ['不在文中的一段话，到处都没有。'] }
    expect(alignPages(texts, [strange, page])).toEqual([null, place])
    // A few words prove nothing, unless the page before ends where they begin.
    expect(alignPages(texts, [{ number: 3, texts: ['甲'] }, page])).toEqual([null, place])
    expect(
      alignPages(texts, [
        { number: 0, texts: ['甲'] },
        { number: 1, texts: ['乙'] },
      ]),
    ).toEqual([
      { number: 0, first: 0, count: 1 },
      { number: 1, first: 1, count: 1 },
    ])
  })

  it('are not guessed when their words stand in two places', () => {
    const twice = '这一段话在文中出现了两次，不能断定。'
    const texts = ['甲', twice, '乙', twice]
    expect(alignPages(texts, [{ number: 9, texts: [twice] }])).toEqual([null])
    expect(alignPages(texts, [{ number: 9, texts: ['旧文'] }])).toEqual([null])
  })
})
