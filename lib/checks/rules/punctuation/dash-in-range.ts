/** Ranges of one kind joined by different marks in one document (GB/T 15834-2011 4.13). */
import { allMatches } from '../../../document/all-matches'
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'

interface Range {
  /** What is ranged over: only ranges of one kind are compared. */
  kind: 'year' | 'number'
  /** `-`, `—` or `～`, of whatever width. */
  mark: string
  written: string
  start: number
}

const RANGE =
  /(?<![\d.A-Za-z〔[（(-])(?:(?:19|20)\d{2}年?(?:\d{1,2}月)?([-－–—―~～]{1,2})(?:19|20)\d{2}年|\d{1,6}(?:\.\d{1,3})?[%％]?([-－–—―~～]{1,2})\d{1,6}(?:\.\d{1,3})?(?:[%％万亿元岁人个天倍]|小时|公里|平方米))/g

const STANDARD = { year: '—', number: '～' } as const

export const dashInRange = defineCollectingRule<Range>({
  id: 'punctuation/dash-in-range',
  severity: 'info',
  triggers: '-－–—―~～',
  collect: ({ text }, { textKind, kind }) =>
    textKind === 'official' && kind !== 'code'
      ? Array.from(allMatches(RANGE, text), ({ 0: whole, 1: ofYears, 2: ofNumbers, index }) => {
          const written = ofYears ?? ofNumbers ?? ''
          return {
            kind: ofYears === undefined ? ('number' as const) : ('year' as const),
            mark: normalise(written),
            written,
            start: index + whole.indexOf(written),
          }
        })
      : [],
  judge: (ranges) => [...judgeKind(ranges, 'year'), ...judgeKind(ranges, 'number')],
})

function normalise(written: string): string {
  if (/[-－–]/.test(written)) return '-'
  return /[~～]/.test(written) ? '～' : '—'
}

/** Once a document and kind: the first with a mark other than the one that most have. */
function judgeKind(ranges: readonly Collected<Range>[], kind: Range['kind']): DocumentFinding[] {
  const counts = new Map<string, number>()
  for (const { item } of ranges)
    if (item.kind === kind) counts.set(item.mark, (counts.get(item.mark) ?? 0) + 1)
  if (counts.size < 2) return []
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  // A hyphen joins words; where some ranges have a mark of their own the others take it too.
  const right =
    most?.[0] === '-'
      ? ([...counts.keys()].find((mark) => mark !== '-') ?? STANDARD[kind])
      : (most?.[0] ?? STANDARD[kind])
  const other = ranges.find(({ item }) => item.kind === kind && item.mark !== right)
  if (!other) return []
  const { lineIndex, item } = other
  return [
    {
      lineIndex,
      start: item.start,
      end: item.start + item.written.length,
      message: 'punctuation/dash-in-range.message',
      values: { mark: item.written, right },
      suggestions: [right],
    },
  ]
}
