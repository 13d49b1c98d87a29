import type { DictionaryEntry } from 'segmentit/dist/esm/segmentit.js'
import { describe, expect, it } from 'vitest'
import { fillTable } from '../../lib/segmentation/fill-table'

function read(text: string): Record<string, DictionaryEntry> {
  const table: Record<string, DictionaryEntry> = {}
  fillTable(table, text)
  return table
}

describe('fillTable', () => {
  it('reads words and their parts of speech', () => {
    const table = read('\uFEFF爱|0x1000|323\r\n安全|0x40000000|1651')
    expect(table.爱?.p).toBe(0x1000)
    expect(table.安全?.p).toBe(0x40000000)
  })

  it.each(['', '\n\n', '安全', '安全|1', '安全\n|1|2', ' |1|2'])('reads nothing of %j', (text) => {
    expect(read(text)).toEqual({})
  })

  it('takes the last of two lines for one word', () => {
    expect(read('安全|1|2\n安全|4|2').安全?.p).toBe(4)
  })
})
