/** Report or parts longer or shorter than the preset the user chose allows (practice: the organiser's own limit). */
import type { MessageKey } from '../../../messages/catalogue'
import {
  type AnalysedDocument,
  type AnalysedReport,
  type DocumentFinding,
  defineDocumentRule,
} from '../../rule'
import { measuredReports, measureParts, measureReport } from './shared/measure'
import type { LengthLimit } from './shared/presets'

const ABOUT = 0.2

export const limit = defineDocumentRule({
  id: 'length/limit',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    measuredReports(document).flatMap(({ preset, report }) =>
      preset.lengths.flatMap((one) =>
        one.parts.length === 0
          ? checkReport(document, report, one)
          : checkParts(document, report, one),
      ),
    ),
})

interface Excess {
  side: 'most' | 'least' | 'about'
  limit: number
}

function checkReport(
  document: AnalysedDocument,
  report: AnalysedReport,
  one: LengthLimit,
): DocumentFinding[] {
  const count = measureReport(document, report)
  return findExcess(count, one).map(({ side, limit }) => ({
    lineIndex: -1,
    start: 0,
    end: 0,
    message: REPORT_MESSAGES[side],
    values: { count, limit },
    ...(side === 'about' ? { severity: 'info' as const } : {}),
  }))
}

function checkParts(
  document: AnalysedDocument,
  report: AnalysedReport,
  one: LengthLimit,
): DocumentFinding[] {
  const measured = measureParts(document, report, one.parts)
  if (!measured) return []
  const { characters: count, headings, place } = measured
  return findExcess(count, one).map(({ side, limit }) => ({
    ...place,
    message: PART_MESSAGES[side],
    values: { headings, count, limit },
    ...(side === 'about' ? { severity: 'info' as const } : {}),
  }))
}

function findExcess(count: number, { most, least, about }: LengthLimit): Excess[] {
  if (most !== undefined && count > most) return [{ side: 'most', limit: most }]
  if (least !== undefined && count < least) return [{ side: 'least', limit: least }]
  if (about !== undefined && Math.abs(count - about) > ABOUT * about)
    return [{ side: 'about', limit: about }]
  return []
}

const REPORT_MESSAGES: Record<Excess['side'], MessageKey> = {
  most: 'length/limit.message',
  least: 'length/limit.total-least',
  about: 'length/limit.total-about',
}
const PART_MESSAGES: Record<Excess['side'], MessageKey> = {
  most: 'length/limit.part-most',
  least: 'length/limit.part-least',
  about: 'length/limit.part-about',
}
