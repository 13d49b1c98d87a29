/** `松岚县教育局` in a text of 松岚市教育局: one place named as county, city or town (practice). */
import type { DocumentLine } from '../../../document/line'
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'
import { areOfOneRank, findPlaceNames, type PlaceName, placeTriggers } from './matching/place-names'
import { groupByReport } from './shared/by-report'

type Mention = Collected<PlaceName>

/** Lines at the end where the signature stands. */
const SIGNATURE_LINES = 4
const LONGEST_SIGNATURE = 40
const SENTENCE_MARK = /[，。；：]/
/** A text of a town seldom names a city of the town's name. */
const TOWN = '镇'
const HAN_PAIR = /^[\u4e00-\u9fff]{2}$/

interface Frame {
  titleLine: number | null
  endLine: number
  lines: readonly DocumentLine[]
}

export const placeName = defineCollectingRule<PlaceName>({
  id: 'residue/place-name',
  severity: 'warning',
  triggers: placeTriggers,
  collect: ({ text }, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' && kind !== 'cell' ? findPlaceNames(text) : [],
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ report: { range }, items: ofReport }) =>
      judgeReport(ofReport, { ...range, lines: document.lines }),
    ),
})

function judgeReport(mentions: readonly Mention[], frame: Frame): DocumentFinding[] {
  const byStem = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const known = byStem.get(mention.item.stem)
    if (known) known.push(mention)
    else byStem.set(mention.item.stem, [mention])
  }
  const findings: DocumentFinding[] = []
  for (const ofPlace of byStem.values()) {
    const first = ofPlace[0]?.item.level
    if (ofPlace.some(({ item }) => item.level !== first)) judgePlace(ofPlace, frame, findings)
  }
  return findings
}

function judgePlace(mentions: readonly Mention[], frame: Frame, findings: DocumentFinding[]): void {
  // What the writer's own place is called stands in title or signature.
  if (!mentions.some((one) => isInFrame(one, frame))) return
  const counts = new Map<string, number>()
  for (const { item } of mentions) counts.set(item.level, (counts.get(item.level) ?? 0) + 1)
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most || !second) return
  const areAdjacent = mentions.some(({ item }) => item.next === item.stem)
  // Of two names that stand once each nobody knows which is right.
  const isOpen = most[1] === second[1]
  for (const mention of mentions) {
    const { item, lineIndex } = mention
    const own = item.level === most[0] ? second[0] : most[0]
    if ((item.level === most[0] && !isOpen) || counts.get(item.level) !== 1) continue
    const others = mentions.filter((one) => one.item.level === own)
    const goesOnAlike =
      HAN_PAIR.test(item.next) && others.some(({ item: other }) => other.next === item.next)
    if (!goesOnAlike && (areAdjacent || !isLikely(mention, own, others, frame))) continue
    findings.push({
      lineIndex,
      start: item.start,
      end: item.start + item.stem.length + 1,
      severity: goesOnAlike && others.length > 1 ? 'warning' : 'info',
      message: 'residue/place-name.message',
      values: { text: item.stem + item.level, own: item.stem + own },
      suggestions: [item.stem + own],
    })
  }
}

/** Without the same words after it, only where title or signature name the place. */
function isLikely(
  mention: Mention,
  own: string,
  others: readonly Mention[],
  frame: Frame,
): boolean {
  if (mention.item.isInList || others.length < 2) return false
  if (isInFrame(mention, frame)) return true
  const mayBeOne = areOfOneRank(mention.item.level, own) || own === TOWN
  return mayBeOne && others.some((one) => isInFrame(one, frame))
}

function isInFrame({ lineIndex }: Mention, { titleLine, endLine, lines }: Frame): boolean {
  if (lineIndex === titleLine) return true
  const text = lines[lineIndex]?.line.text ?? ''
  const isSignature = text.length <= LONGEST_SIGNATURE && !SENTENCE_MARK.test(text)
  return isSignature && lineIndex >= endLine - SIGNATURE_LINES
}
