/** Lists of numbers with one unit in running text: `A类12件、B类15件和C类20件`. */
import { partWords } from './part-words'
import type { Quantity } from './quantities'

export interface PartList {
  parts: readonly Quantity[]
  labels: readonly string[]
  /** All parted by 、. */
  tight: boolean
  /** End of the last part. */
  end: number
}

/** A line with its numbers, what is in inner brackets and shares blanked out. */
export interface CountedText {
  text: string
  quantities: readonly Quantity[]
}

const SHARE = /[，、,（(]?\s?(?:各|均)?占[^，。；、（）()\d]{0,10}[\d.]{1,7}\s?[%％][）)]?/g
const BRACKETS = /[（(][^（）()]{0,80}[）)]/g
const LONGEST_LABEL = 24

/** Same offsets as `text`, without shares and brackets. */
export function blankAsides(text: string, brackets: boolean): string {
  const blank = (written: string) => ' '.repeat(written.length)
  const bare = /[%％]/.test(text) ? text.replace(SHARE, blank) : text
  return brackets ? bare.replace(BRACKETS, blank) : bare
}

/** A longer list is a table; each list stays cheap. */
const MOST_PARTS = 20

/** The list that begins with the number `first` of `quantities`; null when it is alone. */
export function readListFrom(
  { text, quantities }: CountedText,
  first: number,
  farthest = Number.MAX_SAFE_INTEGER,
): PartList | null {
  const head = quantities[first]
  if (!head || head.unit === '' || head.unit === '%') return null
  const parts = [head]
  let mark = ''
  for (let index = first + 1; index < first + MOST_PARTS; index++) {
    const before = parts[parts.length - 1] ?? head
    const next = quantities[index]
    if (!next || next.unit !== head.unit || next.end > farthest) break
    const found = readGap(text.slice(before.end, next.start), mark)
    if (found === null) break
    mark = mark === '' || mark === '和' ? found : mark
    parts.push(next)
  }
  return parts.length < 2 ? null : build(text, parts, mark)
}

/** The list that ends with the number `last`. */
export function readListUpTo({ text, quantities }: CountedText, last: number): PartList | null {
  const tail = quantities[last]
  if (!tail || tail.unit === '' || tail.unit === '%') return null
  const parts = [tail]
  let mark = ''
  for (let index = last - 1; index > last - MOST_PARTS; index--) {
    const after = parts[0] ?? tail
    const before = quantities[index]
    if (!before || before.unit !== tail.unit) break
    const found = readGap(text.slice(before.end, after.start), mark)
    if (found === null) break
    mark = mark === '' || mark === '和' ? found : mark
    parts.unshift(before)
  }
  return parts.length < 2 ? null : build(text, parts, mark)
}

/** The mark that parts two neighbours, `和` for a word; null: they are no neighbours. */
function readGap(gap: string, mark: string): string | null {
  if (gap.length > LONGEST_LABEL || /[。！？：:]/.test(gap)) return null
  const bare = gap.trim()
  if (/^(?:和|及|以及|与)/.test(bare)) return /[，；]/.test(bare) ? null : '和'
  const marks = [...bare].filter((character) => '、，；,'.includes(character))
  const separator = strongest(marks)
  if (separator === null) return bare.length <= 6 && bare !== '' ? '和' : null
  if (mark !== '' && mark !== '和' && separator !== mark) return null
  if (marks.filter((one) => one === separator).length > 1) return null
  const label = bare.slice(bare.lastIndexOf(separator) + 1).trim()
  if (/^(?:共|共有|另|现有)$|^(?:包括|其中|含)/.test(label)) return null
  return partWords.newClause.some((word) => label.startsWith(word)) ? null : separator
}

function strongest(marks: readonly string[]): string | null {
  for (const mark of ['；', '，', ',', '、']) if (marks.includes(mark)) return mark
  return null
}

function build(text: string, parts: readonly Quantity[], mark: string): PartList {
  const labels = parts.map((part, index) => {
    const from = parts[index - 1]?.end ?? Math.max(0, part.start - LONGEST_LABEL)
    const before =
      text
        .slice(from, part.start)
        .split(/[、，；,：:。（(]|其中|分别|和|及/)
        .pop() ?? ''
    const label = before.replace(/[有为是达共约]+$/, '').trim()
    // 70名男生: what is counted stands behind its number.
    return label !== ''
      ? label
      : (text.slice(part.end, part.end + 8).split(/[、，；,。）)和]/)[0] ?? '')
  })
  const end = parts[parts.length - 1]?.end ?? 0
  return { parts, labels, tight: mark === '、' || mark === '和', end }
}
