/** Lists of numbers with one unit in running text: `A类12件、B类15件和C类20件`. */
import { partWords } from './part-words'
import type { Quantity } from './quantities'

export interface PartList {
  /** What the offsets of the parts refer to. */
  text: string
  parts: readonly Quantity[]
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
const PERCENT = /[%％]/
/** A bracket without a number hides none. */
const NUMBER_IN_BRACKETS = /[（(][^（）()\d]{0,80}\d/
const LONGEST_LABEL = 24

/** Same offsets as `text`, without shares and brackets. */
export function blankAsides(text: string, brackets: boolean): string {
  const blank = (written: string) => ' '.repeat(written.length)
  const bare = text.includes('占') && PERCENT.test(text) ? text.replace(SHARE, blank) : text
  return brackets && NUMBER_IN_BRACKETS.test(bare) ? bare.replace(BRACKETS, blank) : bare
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

const GAP_ENDS = '。！？：:'
const GAP_MARKS = '；，,、'
const JOINS = ['和', '及', '以及', '与']
const STARTS_ANEW = ['包括', '其中', '含']
const OTHER_COUNT = /^(?:共|共有|另|现有)$/
const LONGEST_JOIN = 6

/** The mark that parts two neighbours, `和` for a word; null: they are no neighbours. */
function readGap(gap: string, mark: string): string | null {
  if (gap.length > LONGEST_LABEL) return null
  let strongest = GAP_MARKS.length
  let times = 0
  let last = -1
  for (let index = 0; index < gap.length; index++) {
    const character = gap.charAt(index)
    if (GAP_ENDS.includes(character)) return null
    const strength = GAP_MARKS.indexOf(character)
    if (strength < 0 || strength > strongest) continue
    times = strength === strongest ? times + 1 : 1
    strongest = strength
    last = index
  }
  const bare = gap.trim()
  if (JOINS.some((word) => bare.startsWith(word))) return strongest < 3 ? null : '和'
  if (last < 0) return bare.length <= LONGEST_JOIN && bare !== '' ? '和' : null
  const separator = GAP_MARKS.charAt(strongest)
  if ((mark !== '' && mark !== '和' && separator !== mark) || times > 1) return null
  const label = gap.slice(last + 1).trim()
  if (label === '') return separator
  if (OTHER_COUNT.test(label) || STARTS_ANEW.some((word) => label.startsWith(word))) return null
  const sharing = newClauses.get(label.charAt(0))
  return sharing?.some((word) => label.startsWith(word)) ? null : separator
}

const newClauses = new Map<string, string[]>()
for (const word of partWords.newClause)
  newClauses.set(word.charAt(0), [...(newClauses.get(word.charAt(0)) ?? []), word])

function build(text: string, parts: readonly Quantity[], mark: string): PartList {
  const end = parts[parts.length - 1]?.end ?? 0
  return { text, parts, tight: mark === '、' || mark === '和', end }
}

/** What each part counts. Read only when the numbers do not agree. */
export function readLabels({ text, parts }: PartList): string[] {
  return parts.map((part, index) => {
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
}
