import type { DocumentLine } from '../../lib/document/line'
import { splitLines } from '../../lib/document/lines'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import { buildOutline } from '../../lib/outline/build-outline'

export type Written = string | Omit<SnapshotParagraph, 'key'>

/** A paragraph of body text: a full sentence longer than any heading. */
export const BODY =
  '全年围绕中心任务抓好各项工作落实，先后召开专题会议研究部署，推动重点任务按时完成，取得了较好成效，得到了各方面的充分肯定和好评。'

export function linesOf(paragraphs: readonly Written[]): DocumentLine[] {
  return paragraphs.flatMap((written, paragraph) => {
    const source = typeof written === 'string' ? { text: written } : written
    return splitLines({ key: String(paragraph), ...source }).map((line) => ({ paragraph, line }))
  })
}

/** Each heading as `level marker title`, the marker of a heading without number as `-`. */
export function outlineOf(paragraphs: readonly Written[]): string[] {
  return buildOutline(linesOf(paragraphs)).headings.map(
    ({ level, marker, shownNumber, title }) =>
      `${level} ${marker?.text ?? shownNumber ?? '-'} ${title}`,
  )
}

/** Each point as `group:ordinal word title`. */
export function pointsOf(paragraphs: readonly Written[]): string[] {
  return buildOutline(linesOf(paragraphs)).points.map(
    ({ group, ordinal, word, title }) => `${group}:${ordinal} ${word} ${title}`,
  )
}
