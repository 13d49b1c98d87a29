import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeStream } from '../../../../lib/editors/tencent/doc/decode-stream'
import { offsetOf, positionOf } from '../../../../lib/editors/tencent/doc/offset-map'
import { documentByName } from '../../../simulators/tencent/doc/documents'
import { DocumentStore } from '../../../simulators/tencent/doc/page/store'

const texts = (stream: string) => decodeStream(stream).map(({ text }) => text)

describe('a text stream', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '甲\r乙\r\x0f\x1e', ['甲', '乙']],
    ['a new document', '\r\x0f\x1e', ['']],
    ['nothing', '', ['']],
    ['blank paragraphs', '甲\r\r\r乙\r', ['甲', '', '', '乙']],
    ['a last paragraph without its end', '甲\r乙', ['甲', '乙']],
    ['a last paragraph that the section ends', '甲\r乙\x0f\x1e', ['甲', '乙']],
    ['several sections', '甲\r\x0f乙\r\x0f\x1e', ['甲', '乙']],
    ['empty slots', '\0甲\r\0\0\0', ['甲']],
    ['other stories', '甲\r\x0f\x1e页眉\r\x1e批注____\r\x1e', ['甲']],
    ['a soft break', '甲\x0b乙\r', ['甲\n乙']],
    ['a page break within', '甲\x0c乙\r', ['甲\n乙']],
    ['a page break before', '\x0c甲\r', ['甲']],
    ['a tab', '甲\t乙\r', ['甲\t乙']],
    ['a link', '见\x13 HYPERLINK "https://a.test" \x14办法\x15。\r', ['见办法。']],
    ['a field without a result', '共\x13 NUMPAGES \x15页\r', ['共页']],
    [
      'a field in the code of another',
      '甲\x13 IF \x13 PAGE \x141\x15 = 1 \x14乙\x15丙\r',
      ['甲乙丙'],
    ],
    ['a field in the result of another', '\x13 A \x14甲\x13 B \x14乙\x15丙\x15丁\r', ['甲乙丙丁']],
    ['a field over several paragraphs', '\x13 TOC \x14第一章\r第二章\x15\r', ['第一章', '第二章']],
    ['a field that never ends', '甲\x13 HYPERLINK 乙\r丙\r', ['甲 HYPERLINK 乙', '丙']],
    ['an end without a field', '甲\x15乙\r', ['甲乙']],
    ['a separator without a field', '甲\x14乙\r', ['甲乙']],
    ['pictures', '\b甲\x1c乙\r', ['\uFFFC甲\uFFFC乙']],
    ['a line of an embedded box', '\x1c甲\r\x1d乙\r', ['甲', '乙']],
    ['an object alone in its paragraph', '\x1c\r乙\r', ['\uFFFC', '乙']],
    ['marks without a meaning', '甲\x01\x05乙\r', ['甲乙']],
    ['the old format', '甲\n乙\n', ['甲', '乙']],
    ['a line feed beside paragraph ends', '甲\r\n乙\r', ['甲', '乙']],
    ['a pair of surrogates', '𠮷\r', ['𠮷']],
  ])('with %s', (_, stream, expected) => {
    expect(texts(stream)).toEqual(expected)
  })
})

describe('a table', () => {
  const cells = (stream: string) =>
    decodeStream(stream).map(({ text, cell }) =>
      cell ? `${cell.table}/${cell.row}/${cell.column} ${text}` : text,
    )

  it.each<[string, string, string[]]>([
    [
      'of paragraphs that end before the cell does',
      '前\r\x1a\x06甲\r\x07乙\r\x07\x06丙\r\x07丁\r\x07\x1b后\r',
      ['前', 'table-1/0/0 甲', 'table-1/0/1 乙', 'table-1/1/0 丙', 'table-1/1/1 丁', '后'],
    ],
    [
      'of paragraphs that the cell ends',
      '\x1a\x06甲\x07\x07\x1b后\r',
      ['table-1/0/0 甲', 'table-1/0/1 ', '后'],
    ],
    [
      'with two paragraphs in a cell',
      '\x1a\x06甲\r乙\r\x07丙\r\x07\x1b',
      ['table-1/0/0 甲', 'table-1/0/0 乙', 'table-1/0/1 丙'],
    ],
    [
      'in a table',
      '\x1a\x06\x1a\x06内\r\x07\x1b\x07外\r\x07\x1b',
      ['table-2/0/0 内', 'table-1/0/1 外'],
    ],
    ['without marks of rows', '\x1a甲\x07乙\x07\x1b', ['table-1/0/0 甲', 'table-1/0/1 乙']],
    ['that never began', '甲\x07\x06乙\r\x1b', ['甲', '乙']],
  ])('%s', (_, stream, expected) => {
    expect(cells(stream)).toEqual(expected)
  })
})

describe('positions', () => {
  it('count what is hidden', () => {
    const stream = '首\r见\x13 HYPERLINK "a" \x14办法\x15。\b\r'
    const [, paragraph] = decodeStream(stream)
    if (!paragraph) throw new Error('expected two paragraphs')
    const at = (offset: number) => stream.charAt(positionOf(paragraph.map, offset))
    expect([0, 1, 2, 3, 4].map(at).join('')).toBe('见办法。\b')
    expect(offsetOf(paragraph.map, stream.indexOf('法'))).toBe(2)
    expect(offsetOf(paragraph.map, stream.indexOf('HYPERLINK'))).toBe(1)
    expect(paragraph.begin).toBe(2)
  })

  it('lead to each shown character and back', () => {
    const piece = fc.constantFrom(
      '甲',
      'a',
      '\r',
      '\x0b',
      '\b',
      '\x1c',
      '\x13',
      '\x14',
      '\x15',
      '\x01',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const stream = pieces.join('')
        for (const { text, map } of decodeStream(stream))
          for (let offset = 0; offset < text.length; offset++) {
            const position = positionOf(map, offset)
            const stored = stream
              .charAt(position)
              .replace('\x0b', '\n')
              .replace('\b', '\uFFFC')
              .replace('\x1c', '\uFFFC')
            expect(stored).toBe(text.charAt(offset))
            expect(offsetOf(map, position)).toBe(offset)
          }
      }),
    )
  })
})

describe('edits of a document', () => {
  const place = fc.record({ paragraph: fc.nat(30), offset: fc.nat(30), length: fc.nat(6) })
  const edit = fc.oneof(
    fc.record({ kind: fc.constantFrom('split', 'merge', 'remove'), place }),
    fc.record({
      kind: fc.constantFrom('replace', 'setText', 'insertAfter'),
      place,
      text: fc.stringMatching(/^[甲乙\n\uFFFC_]{0,8}$/),
    }),
  )

  it('are read as the editor stores them', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const store = new DocumentStore(documentByName('EveryMark'))
        for (const { kind, place: wanted, ...rest } of edits) {
          const paragraph = wanted.paragraph % store.paragraphs.length
          const length = store.texts()[paragraph]?.length ?? 0
          const start = Math.min(wanted.offset, length)
          const text = 'text' in rest ? rest.text : ''
          if (kind === 'split') store.split(paragraph, start)
          else if (kind === 'merge') store.merge(paragraph)
          else if (kind === 'remove') store.remove(paragraph)
          else if (kind === 'setText') store.setText(paragraph, text)
          else if (kind === 'insertAfter') store.insertAfter(paragraph, text)
          else store.replace(paragraph, start, Math.min(length, start + wanted.length), text)
        }
        expect(texts(store.stream())).toEqual(store.texts())
      }),
      { numRuns: 300 },
    )
  })
})

it('takes linear time', () => {
  const hostile = ['\x13', '\x1c', '\x13 a \x14', '\r', '\x1a', '\x07', '字'].map((piece) =>
    piece.repeat(300_000),
  )
  const started = performance.now()
  for (const stream of hostile) decodeStream(stream)
  expect(performance.now() - started).toBeLessThan(6_000)
})
