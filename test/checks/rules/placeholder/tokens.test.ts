import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeholderRules } from '../../../../lib/checks/rules/placeholder'
import { scanLine } from '../../../../lib/checks/rules/placeholder/tokens/scan-line'
import { residueRules } from '../../../../lib/checks/rules/residue'
import { createLine, runRules, TEXT_KINDS } from '../support/marked-lines'

const PIECES = [
  '会议',
  '次',
  '年',
  '月',
  '日',
  '人',
  '*',
  '**',
  'X',
  'XX',
  'x',
  '×',
  '_',
  '__',
  '20',
  '202',
  '《',
  '》',
  '……',
  '【',
  '】',
  '（',
  '）',
  '{',
  '}',
  '{{',
  '$',
  '<',
  '>',
  '某',
  '○',
  '□',
  '#',
  '##',
  ' ',
  '  ',
  '　',
  '、',
  '，',
  '：',
  '姓名',
  '单位',
  '填写',
  '待定',
  '组长',
  '略',
  '%',
  '`',
  '@',
  '.',
  '“',
  '”',
  '政治',
  'i',
  '例如',
  '格式为',
  '-',
  '=',
]
const line = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

describe('blanks of any line', () => {
  it('stand inside the line, in order, and do not overlap', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (text, markdown) => {
        let last = 0
        for (const { start, end } of scanLine(createLine(text), markdown)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('never make a rule throw, in any kind of text', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        fc.constantFrom(...TEXT_KINDS),
        (texts, textKind) => {
          for (const spot of runRules([...placeholderRules, ...residueRules], texts, {
            textKind,
          })) {
            expect(spot.end).toBeLessThanOrEqual(texts[spot.lineIndex]?.length ?? 0)
            expect(spot.text).not.toBe('')
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(
    [...PIECES, '政a', 'X、', '《…', '（此处', '20X', '组长：', '*会', '$a', 'a@', '  次'].map(
      (piece) => ({ piece }),
    ),
  )('read $piece repeated 40,000 times', ({ piece }) => {
    const text = piece.repeat(40_000)
    for (const { start, end } of runRules([...placeholderRules, ...residueRules], [text])) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('the same run', () => {
  it.each([
    { textKind: 'official' as const, severities: ['error'] },
    { textKind: 'form' as const, severities: ['info'] },
    { textKind: 'guide' as const, severities: ['info'] },
    { textKind: 'news' as const, severities: ['warning'] },
    { textKind: 'other' as const, severities: ['error'] },
  ])('weighs $severities in a text of kind $textKind', ({ textKind, severities }) => {
    const spots = runRules(placeholderRules, ['全年召开会议**次'], { textKind })
    expect(spots.map(({ severity }) => severity)).toEqual(severities)
  })

  it('is nothing in code', () => {
    expect(runRules(placeholderRules, ['全年召开会议**次'], { kind: 'code' })).toEqual([])
  })
})
