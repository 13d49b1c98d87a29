/** Labels of a filled-in field: `组 长：`, `联系人：`. */
import { allMatches } from '../../../../document/all-matches'
import { memoizeByLine } from '../../../../document/line'
import data from './data/labels.json'

export interface Label {
  start: number
  /** After the colon, exclusive. */
  end: number
  name: string
  /** Nothing stands between its colon and the next label or the end of the line. */
  value: 'given' | 'label-follows' | 'line-ends'
}

const LABELS = new Set(data.labels)
const LONGEST = 12
const COLON = /[：:]/g

/** The labels of a line in order; only a line that begins with one has any. */
export const readLabels = memoizeByLine(({ text }): Label[] => {
  const labels: Label[] = []
  for (const match of allMatches(COLON, text)) {
    const end = match.index + 1
    const start = findLabelStart(text, labels[labels.length - 1]?.end ?? 0, match.index)
    if (start === null) {
      if (labels.length === 0) return []
      continue
    }
    const name = text.slice(start, match.index).replace(/[ \u3000]/g, '')
    labels.push({ start, end, name, value: 'given' })
  }
  return labels.map((label, index) => {
    const next = labels[index + 1]
    const between = text.slice(label.end, next?.start ?? text.length)
    if (between.trim() !== '') return label
    return { ...label, value: next ? 'label-follows' : 'line-ends' }
  })
})

/** The label before `colon`; it begins where the line does or after a space or mark. */
function findLabelStart(text: string, from: number, colon: number): number | null {
  const first = Math.max(from, colon - LONGEST)
  let name = ''
  let best: number | null = null
  for (let start = colon - 1; start >= first; start--) {
    name = text.charAt(start).replace(/[ \u3000]/, '') + name
    const isWordStart = !/[ \u3000]/.test(text.charAt(start))
    const before = text[start - 1]
    const isFree = start === from || before === undefined || /[\s、，,；;。（(.．）)]/.test(before)
    if (isWordStart && isFree && LABELS.has(name)) best = start
  }
  return best
}
