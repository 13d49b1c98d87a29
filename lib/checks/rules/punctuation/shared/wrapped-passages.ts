/** Passages whose lines were cut by hand or by a PDF: they are one text, whatever their lines end in. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { findMarker } from '../../../../outline/markers'
import { collectFromLines } from '../../../collect-lines'
import type { AnalysedDocument } from '../../../rule'

export interface WrappedPassage {
  firstLine: number
  /** Exclusive. */
  endLine: number
}

/** Shorter lines are headings, cells and names. */
const NARROWEST = 20
const WIDEST = 90
/** Lines of one passage differ by a mark that hangs over, or by figures and letters. */
const SPREAD = 6
const FEWEST_LINES = 4
/** Between cut lines may stand the ends of sentences that happen to fill their line. */
const MOST_WHOLE_LINES = 1

const SENTENCE_END = /[。！？；：…”』」）】》.!?;:]$/
const INNER_MARK = /[，。；、]/

interface CutLine {
  lineIndex: number
  width: number
}

const NO_CUTS: readonly CutLine[] = []

/** Lines that seem to go on in the next one. */
const collectCutLines = collectFromLines<CutLine>({
  // The first line of such a passage is easily taken for a title or a heading.
  take(line, { kind }, lineIndex) {
    const width = kind === 'cell' || kind === 'code' ? 0 : readCutWidth(line)
    return width === 0 ? NO_CUTS : [{ lineIndex, width }]
  },
  move: ({ width }, lineIndex) => ({ lineIndex, width }),
})

/** 0 for a line that is whole. */
function readCutWidth({ text }: Line): number {
  const { length } = text
  if (length < NARROWEST || length > WIDEST || SENTENCE_END.test(text)) return 0
  return INNER_MARK.test(text) ? length : 0
}

const startsParagraph = memoizeByLine(({ text }: Line): boolean => {
  return text === '' || /^[ \t\u3000]{2}|^\u3000/.test(text) || findMarker(text) !== null
})

const kept = new WeakMap<AnalysedDocument, readonly WrappedPassage[]>()

export function findWrappedPassages(document: AnalysedDocument): readonly WrappedPassage[] {
  const before = kept.get(document)
  if (before) return before
  const passages = collectPassages(document)
  kept.set(document, passages)
  return passages
}

export function isWrapped(document: AnalysedDocument, lineIndex: number): boolean {
  return findWrappedPassages(document).some(
    ({ firstLine, endLine }) => lineIndex >= firstLine && lineIndex < endLine,
  )
}

function collectPassages(document: AnalysedDocument): WrappedPassage[] {
  const passages: WrappedPassage[] = []
  let firstLine = -1
  let last = -1
  let width = 0
  let count = 0
  const close = () => {
    // The line after the last cut one is the end of its sentence.
    if (count >= FEWEST_LINES) passages.push({ firstLine, endLine: last + 2 })
    count = 0
  }
  for (const cut of collectCutLines(document)) {
    const next = document.lines[cut.lineIndex + 1]?.line
    if (!next || startsParagraph(next)) continue
    const goesOn =
      count > 0 &&
      cut.lineIndex - last - 1 <= MOST_WHOLE_LINES &&
      Math.abs(cut.width - width) <= SPREAD
    if (!goesOn) {
      close()
      firstLine = cut.lineIndex
    }
    last = cut.lineIndex
    width = cut.width
    count++
  }
  close()
  return passages
}
