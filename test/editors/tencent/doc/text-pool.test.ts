import { describe, expect, it } from 'vitest'
import { createPoolFinder } from '../../../../lib/editors/tencent/doc/find-text-pool'
import { isPlausible, readTextPool } from '../../../../lib/editors/tencent/doc/read-text-pool'
import { poolOf } from './pads'

const pool = poolOf('甲\r')

function nested(depth: number, inner: object): object {
  return depth === 0 ? inner : { inner: nested(depth - 1, inner) }
}

describe('finding the pool', () => {
  const find = (state: object) => createPoolFinder(() => 0)({ _state: state })

  it.each<[string, object]>([
    ['of the text stream', { getTextStream: () => ({ textPool: pool }) }],
    ['of the data engine', { _dataEngine: { dataStream: { textPool: pool } } }],
    ['of the data manager', { _dataEngine: { dataManager: { dataStream: { textPool: pool } } } }],
    ['under an unknown name', { a: { b: { c: pool } }, list: [1], map: new Map() }],
    [
      'beside a stream that throws',
      {
        getTextStream: () => {
          throw new Error()
        },
        b: pool,
      },
    ],
  ])('%s', (_, state) => {
    expect(find(state)).toBe(pool)
  })

  it('goes round in circles without getting lost, and not too deep', () => {
    const state: Record<string, unknown> = { far: nested(20, pool) }
    state.self = state
    expect(find(state)).toBeUndefined()
  })

  it('asks no getter of an unknown name', () => {
    let asked = 0
    const state = {
      get danger() {
        asked += 1
        return pool
      },
    }
    expect(find(state)).toBeUndefined()
    expect(asked).toBe(0)
  })

  it('does not search again at once', () => {
    let time = 0
    const finder = createPoolFinder(() => time)
    const state: Record<string, unknown> = {}
    const editor = { _state: state }
    expect(finder(editor)).toBeUndefined()
    state.late = pool
    time = 1_000
    expect(finder(editor)).toBeUndefined()
    time = 6_000
    expect(finder(editor)).toBe(pool)
    delete state.late
    expect(finder({ _state: { other: 1 } })).toBeUndefined()
  })
})

describe('reading the pool', () => {
  const page = (codes: number[]) => ({ ...codes })
  const pages = (...all: object[]) => ({ _textBuffer: { _poolPages: all, _size: 4_096 } })
  const codes = (text: string) => text.split('').map((unit) => unit.charCodeAt(0))

  it.each<[string, unknown, string | undefined]>([
    ['by its methods', poolOf('甲\r乙\r'), '甲\r乙\r'],
    ['page by page', pages(page(codes('甲\r')), page([...codes('乙\r'), 0, 0])), '甲\r乙\r'],
    ['from typed pages', pages(Uint16Array.from(codes('甲\r'))), '甲\r'],
    ['with an empty slot first', pages(page([0, ...codes('甲\r')])), '\0甲\r'],
    [
      'when a method throws',
      {
        ...pages(page(codes('甲'))),
        size: () => {
          throw new Error()
        },
      },
      '甲',
    ],
    ['not when it is empty', poolOf(''), undefined],
    ['not when nothing but slots is there', pages(page([0, 0])), undefined],
    ['not when the size is no size', { size: () => 1e12, subText: () => '甲' }, undefined],
    ['not when the text is none', { size: () => 3, subText: () => 7 }, undefined],
    ['not of anything else', { a: 1 }, undefined],
    ['not of nothing', undefined, undefined],
  ])('%s', (_, given, text) => {
    expect(readTextPool(given)).toBe(text)
  })

  it.each([
    ['\r\x0f\x1e', true],
    ['工作总结\r'.repeat(100), true],
    ['\x1a\x06\r\x07'.repeat(10), true],
    ['\x01\x02\x03\x04'.repeat(100), false],
    [`甲${'\0'.repeat(500)}乙`, false],
  ])('%j is plausible: %s', (text, is) => {
    expect(isPlausible(text)).toBe(is)
  })
})
