/** Inside “ ” stand ‘ ’, inside 《 》 stand 〈 〉 (GB/T 15834-2011 4.8.3.4, 4.15.3.5). Said once. */
import { defineCollectingRule } from '../../rule'
import { isBalanced, matchPairs, scanPairs } from './shared/pair-scan'

interface Inner {
  start: number
  end: number
}

const NESTED = /“[^“”]{0,60}“|《[^《》]{0,60}《/
const INNER: Readonly<Record<string, readonly [string, string]>> = {
  '“': ['‘', '’'],
  '《': ['〈', '〉'],
}
/** A longer span is a passage. */
const LONGEST = 60

export const nestedMarks = defineCollectingRule<Inner>({
  id: 'punctuation/nested-marks',
  severity: 'info',
  triggers: '“《',
  collect: (line, { textKind, kind }) => {
    const { text } = line
    if (textKind !== 'official' || kind === 'code' || !NESTED.test(text)) return []
    return isBalanced(scanPairs(line)) ? findInner(text) : []
  },
  judge: (found, { lines }) => {
    const [first] = found
    if (!first) return []
    const { lineIndex, item } = first
    const text = lines[lineIndex]?.line.text.slice(item.start, item.end) ?? ''
    const [open, close] = INNER[text.charAt(0)] ?? ['', '']
    return [
      {
        lineIndex,
        start: item.start,
        end: item.end,
        message: 'punctuation/nested-marks.message' as const,
        values: { open, close, count: found.length },
        suggestions: [open + text.slice(1, -1) + close],
      },
    ]
  },
})

function findInner(text: string): Inner[] {
  const pairs: { open: number; close: number; mark: string }[] = []
  matchPairs(text, (open, close) => {
    const mark = text.charAt(open)
    if (mark in INNER) pairs.push({ open, close, mark })
  })
  pairs.sort((a, b) => a.open - b.open)
  const found: Inner[] = []
  const around = new Map<string, number>()
  for (const { open, close, mark } of pairs) {
    const outer = around.get(mark) ?? -1
    if (open < outer) {
      if (close - open <= LONGEST) found.push({ start: open, end: close + 1 })
    } else around.set(mark, close)
  }
  return found
}
