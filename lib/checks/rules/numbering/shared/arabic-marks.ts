/** Which mark follows the Arabic numbers of a document's headings: `1.` or `1、`. */
import type { Heading, Marker } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'

export interface NumberedHeading extends Heading {
  marker: Marker
}

export interface ArabicMarks {
  commas: NumberedHeading[]
  points: NumberedHeading[]
}

const kept = new WeakMap<AnalysedDocument, readonly ArabicMarks[]>()

/** By report and level. */
export function readArabicMarks(document: AnalysedDocument): readonly ArabicMarks[] {
  const before = kept.get(document)
  if (before) return before
  const groups = new Map<string, ArabicMarks>()
  let report = 0
  for (const heading of document.outline.headings) {
    const { marker, lineIndex, level } = heading
    while ((document.reports[report]?.range.endLine ?? Number.POSITIVE_INFINITY) <= lineIndex)
      report++
    if (marker?.scheme !== 'arabic-comma' && marker?.scheme !== 'arabic-point') continue
    const key = `${report}|${level}`
    const marks = groups.get(key) ?? { commas: [], points: [] }
    groups.set(key, marks)
    const same = marker.scheme === 'arabic-comma' ? marks.commas : marks.points
    same.push({ ...heading, marker })
  }
  const found = [...groups.values()]
  kept.set(document, found)
  return found
}

export function isMixed({ commas, points }: ArabicMarks): boolean {
  return commas.length > 0 && points.length > 0
}
