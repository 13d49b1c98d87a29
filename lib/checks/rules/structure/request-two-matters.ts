/** A 请示 about two matters that different offices decide (条例 2012 art. 15(4): one matter a request). */
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type OfficialText, officialTexts } from './shared/official-texts'
import {
  findMatters,
  findUnrelated,
  type Matter,
  readAllMatters,
  readAskedMatters,
} from './shared/requests'

export const requestTwoMatters = defineDocumentRule({
  id: 'structure/request-two-matters',
  severity: 'warning',
  check: (document) =>
    officialTexts(document).flatMap((text) =>
      text.kind === 'request' ? (checkTitle(text) ?? checkBody(document, text) ?? []) : [],
    ),
})

function checkTitle({ title }: OfficialText): DocumentFinding[] | null {
  const found = findUnrelated(findMatters(title.text))
  if (!found) return null
  const [first, second] = found
  return [describe(title.lineIndex, title.start + second.start, second.text, first.text)]
}

function checkBody({ lines }: AnalysedDocument, { body }: OfficialText): DocumentFinding[] | null {
  let listed = false
  const matters: Matter[] = []
  const linesOf: number[] = []
  for (const lineIndex of body) {
    const line = lines[lineIndex]?.line
    if (!line) continue
    const { item, introduces, asked } = readAskedMatters(line)
    const inList: boolean = listed && item
    listed = inList || introduces
    for (const one of inList ? readAllMatters(line) : asked) {
      matters.push(one)
      linesOf.push(lineIndex)
    }
  }
  const found = findUnrelated(matters)
  if (!found) return null
  const [first, second] = found
  const lineIndex = linesOf[matters.indexOf(second)] ?? -1
  return [describe(lineIndex, second.start, second.text, first.text)]
}

function describe(lineIndex: number, start: number, text: string, first: string): DocumentFinding {
  return {
    lineIndex,
    start,
    end: start + text.length,
    message: 'structure/request-two-matters.message',
    values: { first, second: text },
  }
}
