import { describe, expect, it } from 'vitest'
import { applySplice } from '../../../../lib/document/edits'
import type { SnapshotParagraph } from '../../../../lib/document/snapshot'
import { createDocHandlers } from '../../../../lib/editors/tencent/doc/page-handlers'
import type { DocReading } from '../../../../lib/editors/tencent/doc/page-protocol'
import { box, level, pageBox, pageWith, paragraphBox, poolOf } from './pads'

function setUp(first: string) {
  let text = first
  const editor = { _state: { getTextStream: () => ({ textPool: poolOf(() => text) }) } }
  const handlers = createDocHandlers(pageWith(editor))
  let known: SnapshotParagraph[] = []
  let revision: number | undefined
  const read = async (): Promise<SnapshotParagraph[]> => {
    const reading = await handlers.docSnapshot({
      skip: [],
      ...(revision !== undefined && { since: revision }),
    })
    const model = expectRead(reading).model
    if (!model.found) throw new Error('expected a text')
    revision = model.revision
    known =
      model.content.kind === 'whole'
        ? model.content.paragraphs
        : model.content.splices.reduce(applySplice, known)
    return known
  }
  return { read, write: (next: string) => (text = next), handlers, revision: () => revision }
}

function expectRead(reading: DocReading) {
  if (reading.state !== 'read') throw new Error(`expected a reading, not ${reading.state}`)
  return reading
}

describe('what the page answers', () => {
  it.each<[string, object | undefined, object]>([
    ['before the editor is there', undefined, { state: 'absent', editor: false }],
    ['when no layer answers', {}, { state: 'absent', editor: true }],
    ['when copying is forbidden', { isCopyable: () => false }, { state: 'forbidden' }],
  ])('%s', async (_, editor, answer) => {
    expect(await createDocHandlers(pageWith(editor)).docSnapshot({ skip: [] })).toEqual(answer)
  })

  it('comes from the layout tree when there is no pool', async () => {
    const root = box('DOCUMENT', [
      pageBox(0, paragraphBox('总结\r'), paragraphBox('一、情况\r', level(0))),
    ])
    const handlers = createDocHandlers(pageWith({ getDocumentBox: () => root }))
    expect(await handlers.docSnapshot({ skip: [] })).toMatchObject({
      state: 'read',
      layer: 'tencent-box-tree',
      laidOut: 1,
      pages: [{ number: 0, first: 0, count: 2 }],
      model: { content: { paragraphs: [{ text: '总结' }, { text: '一、情况', heading: 1 }] } },
    })
    expect(await handlers.docProbe({})).toEqual({
      pool: null,
      tree: { paragraphs: 2, characters: 6 },
    })
  })

  it('tells that the editor holds another document', async () => {
    const pool = { getTextStream: () => ({ textPool: poolOf('甲\r') }) }
    const page = pageWith({ _state: pool }, { clientVars: { padId: '300000000$AnotherPadxx' } })
    expect(await createDocHandlers(page).docSnapshot({ skip: [] })).toMatchObject({ isOther: true })
  })
})

describe('keys', () => {
  it('last while text around them changes', async () => {
    const { read, write } = setUp('甲\r乙\r丙\r')
    const keys = (await read()).map(({ key }) => key)
    write('甲\r新\r乙\r丙\r')
    const inserted = await read()
    expect(inserted.map(({ text }) => text)).toEqual(['甲', '新', '乙', '丙'])
    expect(inserted.filter(({ text }) => text !== '新').map(({ key }) => key)).toEqual(keys)
    write('甲\r新\r乙乙\r丙\r')
    expect((await read()).map(({ key }) => key)).toEqual(inserted.map(({ key }) => key))
    write('甲\r乙乙\r丙\r')
    expect(new Set((await read()).map(({ key }) => key)).size).toBe(3)
  })

  it('and nothing are sent when nothing changed', async () => {
    const { read, handlers, revision } = setUp('甲\r乙\r')
    await read()
    const since = revision()
    const again = await handlers.docSnapshot({ skip: [], ...(since !== undefined && { since }) })
    expect(expectRead(again).model).toMatchObject({ content: { kind: 'changes', splices: [] } })
  })
})

it('keeps the headings of pages that are no longer laid out', async () => {
  const pages = [
    pageBox(
      0,
      paragraphBox('一、第一页的标题文字\r', level(0)),
      paragraphBox('第一页的正文文字\r'),
    ),
    pageBox(
      1,
      paragraphBox('二、第二页的标题文字\r', level(0)),
      paragraphBox('第二页的正文文字\r'),
    ),
  ]
  const text = '一、第一页的标题文字\r第一页的正文文字\r二、第二页的标题文字\r第二页的正文文字\r'
  let near = pages.slice(0, 1)
  let time = 0
  const editor = {
    _state: { getTextStream: () => ({ textPool: poolOf(text) }) },
    getDocumentBox: () => box('DOCUMENT', near),
  }
  const handlers = createDocHandlers(pageWith(editor), () => time)
  const headings = async () => {
    const { model } = expectRead(await handlers.docSnapshot({ skip: [] }))
    if (!model.found || model.content.kind !== 'whole') throw new Error('expected the whole text')
    return model.content.paragraphs.map(({ heading }) => heading)
  }
  expect(await headings()).toEqual([1, undefined, undefined, undefined])
  near = pages.slice(1)
  time = 60_000
  expect(await headings()).toEqual([1, undefined, 1, undefined])
})

it('leaves out layers that are switched off', async () => {
  const editor = { _state: { getTextStream: () => ({ textPool: poolOf(() => '甲\r') }) } }
  const handlers = createDocHandlers(pageWith(editor))
  expect((await handlers.docSnapshot({ skip: [] })).state).toBe('read')
  expect(await handlers.docSnapshot({ skip: ['tencent-text-pool'] })).toEqual({
    state: 'absent',
    editor: true,
  })
})
