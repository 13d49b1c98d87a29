/** Counts the items that follow an announcement. */
import { formatChineseNumeral } from '../../../../document/chinese-numeral'
import type { DocumentLine } from '../../../../document/line'
import type { Enumeration } from '../../../../outline/enumerations'
import { readLineFacts } from '../../../../outline/line-facts'
import { matchAt } from '../../../../outline/markers'
import type { Heading, Marker } from '../../../../outline/types'
import { saysOtherNext } from './announcements'
import { readLineNumbers } from './line-numbers'
import type { LineWord } from './line-words'

export interface CountInput {
  lines: readonly DocumentLine[]
  /** Exclusive end of the report. */
  endLine: number
  headings: ReadonlyMap<number, Heading>
}

export interface CountedItems {
  /** The number of the last item, or how many there are, if that is more. */
  count: number
  /** Exclusive end of the lines that were counted. */
  endLine: number
}

/** Between the colon and the first item there may be a space or an opening quote, no more. */
const NEAR = 2
const HAN = /^[\u3400-\u9fff]$/
/** A number further off is a reference or a figure. */
const FARTHEST_JUMP = 3

/**
 * The items of the list that begins right after `offset` of the line, in the line itself or in the
 * lines below; null when no list with numbers begins there.
 */
export function countItems(
  input: CountInput,
  lineIndex: number,
  offset: number,
): CountedItems | null {
  const text = input.lines[lineIndex]?.line.text ?? ''
  const numbers = numbersAt(input, lineIndex, offset)
  const [firstNumber] = numbers
  if (firstNumber) {
    const scheme = matchAt(text, firstNumber.start)?.scheme
    const count = countRun(numbers)
    return scheme ? countOn(input, lineIndex, count, scheme) : { count, endLine: lineIndex + 1 }
  }
  const enumeration = enumerationAt(input, lineIndex, offset)
  if (enumeration) return countOn(input, lineIndex, lastOf(enumeration), enumeration.scheme)
  if (isTwofold(text.slice(offset))) return { count: 2, endLine: lineIndex + 1 }
  const repeated = countRepeated(text, offset)
  if (repeated > 0) return { count: repeated, endLine: lineIndex + 1 }
  const single = matchAt(text, offset)
  if (single?.ordinal === 1) return countOn(input, lineIndex, 1, single.scheme)
  if (text.slice(offset).trim() !== '') return null
  const first = nextTextLine(input, lineIndex)
  if (first === null) return null
  const { marker } = factsAt(input, first)
  return marker?.ordinal === 1 ? countBelow(input, first, marker) : null
}

/** 一方面…另一方面, and nothing more. */
function isTwofold(list: string): boolean {
  if (!list.startsWith('一方面')) return false
  const second = list.indexOf('另一方面')
  return second > 0 && !saysOtherNext(list.slice(second + '另一方面'.length))
}

/** Enough for any slogan. */
const MOST_REPEATED = 10
const LONGEST_REPEATED = 400

/**
 * 三个不：一不…，二不…，三不… and 两个一：一张…，一句…: the counted word stands before the mark at
 * `offset - 1` and again in each item. 0 when it does not.
 */
function countRepeated(text: string, offset: number): number {
  const word = text.charAt(offset - 2)
  if (text.charAt(offset) !== '一' || !HAN.test(word)) return 0
  const sentence = text.slice(offset, offset + LONGEST_REPEATED).split('。', 1)[0] ?? ''
  if (word === '一') {
    const items = sentence.split(/[，、；]/)
    return items.length > 1 && items.every((item) => item.startsWith('一')) ? items.length : 0
  }
  if (!sentence.startsWith(word, 1)) return 0
  let count = 1
  let last = 0
  while (count < MOST_REPEATED) {
    const next = formatChineseNumeral(count + 1) + word
    const at = sentence.indexOf(next, last + 1)
    if (at < 0 || !/[，、；]/.test(sentence.charAt(at - 1))) break
    last = at
    count++
  }
  return count > 1 ? count : 0
}

function factsAt({ lines }: CountInput, index: number) {
  return readLineFacts(lineAt(lines, index))
}

function lineAt(lines: readonly DocumentLine[], index: number) {
  const line = lines[index]?.line
  if (!line) throw new RangeError('line outside the document')
  return line
}

/** The items of one family from `offset` on; [] unless the first stands there. */
function numbersAt({ lines }: CountInput, lineIndex: number, offset: number): readonly LineWord[] {
  const numbers = readLineNumbers(lineAt(lines, lineIndex))
  const first = numbers.find(({ start }) => start >= offset && start <= offset + NEAR)
  if (first?.ordinal !== 1) return []
  return numbers.filter(({ start, family }) => start >= first.start && family === first.family)
}

/** Up to where the numbers begin again, or go on from elsewhere. */
function countRun(numbers: readonly LineWord[]): number {
  let last = 0
  for (const { ordinal } of numbers) {
    if ((last > 0 && ordinal === 1) || ordinal > last + FARTHEST_JUMP) break
    last = Math.max(last, ordinal)
  }
  return last
}

function enumerationAt(input: CountInput, lineIndex: number, offset: number): Enumeration | null {
  const { enumerations } = factsAt(input, lineIndex)
  return (
    enumerations.find(({ items: [first] }) => {
      if (first?.ordinal !== 1) return false
      return first.start >= offset && first.start <= offset + NEAR
    }) ?? null
  )
}

/** 最后 has no number of its own. */
function lastOf({ items }: Enumeration): number {
  return items.reduce(
    (last, { ordinal }) => (ordinal === 0 ? last + 1 : Math.max(last, ordinal)),
    0,
  )
}

/** An enumeration inside a paragraph may go on in the next ones, an item or several each. */
function countOn(
  input: CountInput,
  lineIndex: number,
  counted: number,
  scheme: Marker['scheme'],
): CountedItems {
  let count = counted
  let last = lineIndex
  let index = nextTextLine(input, lineIndex)
  while (index !== null) {
    const { marker, enumerations } = factsAt(input, index)
    if (!marker || marker.scheme !== scheme || marker.ordinal !== count + 1) break
    const enumeration = enumerations.find(({ items }) => items[0]?.start === marker.start)
    count = enumeration ? lastOf(enumeration) : marker.ordinal
    last = index
    index = nextTextLine(input, index)
  }
  return { count, endLine: last + 1 }
}

/** Items that each begin a line, with any text between them, up to the next heading above them. */
function countBelow(input: CountInput, first: number, { scheme }: Marker): CountedItems {
  const { numbering } = factsAt(input, first)
  const level = input.headings.get(first)?.level ?? Number.POSITIVE_INFINITY
  let count = 0
  let index = first
  for (; index < input.endLine; index++) {
    const { marker, enumerations } = factsAt(input, index)
    const heading = input.headings.get(index)
    const isSame = marker !== null && factsAt(input, index).numbering === numbering
    if (heading && heading.level <= level && !isSame) break
    if (!marker || !isSame) continue
    if (marker.ordinal !== count + 1) {
      if (marker.ordinal === 1) break
      // A number that is left out has its own finding; the list goes on.
      if (marker.ordinal > count + 1 && marker.ordinal <= count + FARTHEST_JUMP)
        count = marker.ordinal
      continue
    }
    const run = enumerations.find(
      (one) => one.scheme === scheme && one.items[0]?.start === marker.start,
    )
    count = run ? Math.max(lastOf(run), marker.ordinal) : marker.ordinal
  }
  return { count, endLine: index }
}

function nextTextLine({ lines, endLine }: CountInput, lineIndex: number): number | null {
  for (let index = lineIndex + 1; index < endLine; index++)
    if (lines[index]?.line.text.trim() !== '') return index
  return null
}
