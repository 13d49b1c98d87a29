/** Passages whose lines were cut by hand or by a PDF: they are one text, whatever their lines end in. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { findMarker } from '../../../../outline/markers'
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

/** Width of a line that seems to go on in the next one; 0 for any other. */
const readCutWidth = memoizeByLine(({ text }: Line): number => {
  const { length } = text
  if (length < NARROWEST || length > WIDEST || SENTENCE_END.test(text)) return 0
  return INNER_MARK.test(text) ? length : 0
})

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

function collectPassages({ lines, places }: AnalysedDocument): WrappedPassage[] {
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
  for (let index = 0; index < lines.length - 1; index++) {
    const line = lines[index]?.line
    const next = lines[index + 1]?.line
    const kind = places[index]?.kind
    // The first line of such a passage is easily taken for a title or a heading.
    const own = line && kind !== 'cell' && kind !== 'code' ? readCutWidth(line) : 0
    if (!next || own === 0 || startsParagraph(next)) continue
    const goesOn =
      count > 0 && index - last - 1 <= MOST_WHOLE_LINES && Math.abs(own - width) <= SPREAD
    if (!goesOn) {
      close()
      firstLine = index
    }
    last = index
    width = own
    count++
  }
  close()
  return passages
}
