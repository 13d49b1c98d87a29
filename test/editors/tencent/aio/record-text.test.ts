import { describe, expect, it } from 'vitest'
import { readPool } from '../../../../lib/editors/tencent/aio/attribute-pool'
import { TextReader } from '../../../../lib/editors/tencent/aio/record-text'

const read = (record: unknown, pool?: unknown) => new TextReader().read(record, readPool(pool))
const card = ['p', '["https://docs.qq.com/aio/DPlan","评审计划"]']
const link = ['t', '["https://docs.qq.com/doc/D1","见"]']

describe('the text of a record', () => {
  it.each([
    ['a changeset', { props: { title_changeset: 'Z:0>2+2$完成' } }],
    ['a changeset in a record', { props: { title_changeset: { changeset: 'Z:0>2+2$完成' } } }],
    ['a title', { props: { title: { text: '完成' } } }],
    ['a title that is a string', { properties: { title: '完成' } }],
    [
      'a changeset beside an older title',
      { props: { title: { text: '旧' }, title_changeset: 'Z:0>2+2$完成' } },
    ],
  ])('in %s', (_, record) => {
    expect(read(record)).toEqual({ kind: 'text', text: '完成' })
  })

  it('is empty in an empty changeset', () => {
    expect(read({ props: { title_changeset: '' } })).toEqual({ kind: 'text', text: '' })
  })

  it('is none without a field for it, and unreadable where it cannot be decoded', () => {
    expect(read({ props: { media: {} } })).toEqual({ kind: 'none' })
    expect(read(null)).toEqual({ kind: 'none' })
    expect(read({ props: { title_changeset: 'Z:4>1=4+1$了' } })).toEqual({ kind: 'unreadable' })
  })

  it('has one character for a card, and the text of a link', () => {
    const changeset = 'Z:0>4*0+1*1+1*2+1*0+1$由 见。'
    const apool = { numToAttrib: { 0: ['author', 'p.1'], 1: card, 2: link } }
    const expected = { kind: 'text', text: '由\uFFFC见。' }
    expect(read({ props: { title_changeset: { changeset, apool } } })).toEqual(expected)
    const json = JSON.stringify(apool)
    expect(read({ props: { title_changeset: { changeset, apool: json } } })).toEqual(expected)
    const live = { _numToAttrib: apool.numToAttrib }
    expect(read({ props: { title_changeset: changeset } }, live)).toEqual(expected)
  })

  it('is not mixed up between blocks with pools of their own', () => {
    const reader = new TextReader()
    const block = (apool: unknown) => ({
      props: { title_changeset: { changeset: 'Z:0>1*0+1$ ', apool: JSON.stringify(apool) } },
    })
    reader.begin()
    expect(reader.read(block({ numToAttrib: { 0: card } }), undefined)).toMatchObject({
      text: '\uFFFC',
    })
    expect(reader.read(block({ numToAttrib: { 0: ['b', 'true'] } }), undefined)).toMatchObject({
      text: ' ',
    })
  })

  it('survives pools that are none', () => {
    const changeset = 'Z:0>2*0+2$完成'
    for (const apool of ['{', 7, null, { numToAttrib: 'no' }, { numToAttrib: { 0: 3 } }])
      expect(read({ props: { title_changeset: { changeset, apool } } })).toMatchObject({
        text: '完成',
      })
  })
})
