import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../lib/editors/file/docx/number-format'

describe('formatNumber', () => {
  it.each([
    ['decimal', 12, '12'],
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['japaneseCounting', 20, '二十'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalZero', 3, '03'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 2, 'b'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['none', 1, ''],
    ['someday', 7, '7'],
    ['chineseCounting', 0, '0'],
  ])('%s shows %d as %s', (format, value, shown) => {
    expect(formatNumber(value, format)).toBe(shown)
  })
})
