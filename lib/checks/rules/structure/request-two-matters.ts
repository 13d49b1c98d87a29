/** A 请示 about two matters that different offices decide (条例 2012 art. 15(4): one matter a request). */
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type OfficialText, officialTexts } from './shared/official-texts'
import { asksExplicitly, findMatters, findUnrelated } from './shared/requests'

const LIST_ITEM =
  /^\s{0,8}(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/u
const INTRODUCES_LIST = /[：:]\s{0,4}$/u

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
  const matters = body.flatMap((lineIndex) => {
    const text = lines[lineIndex]?.line.text ?? ''
    const item = LIST_ITEM.test(text)
    const inList = listed && item
    listed = inList || (asksExplicitly(text) && INTRODUCES_LIST.test(text))
    return askingSentences(text, inList).flatMap(({ start, sentence }) =>
      findMatters(sentence).map((one) => ({
        ...one,
        start: start + one.start,
        end: start + one.end,
        lineIndex,
      })),
    )
  })
  const found = findUnrelated(matters)
  if (!found) return null
  const second = matters.find((one) => one === found[1])
  return second ? [describe(second.lineIndex, second.start, second.text, found[0].text)] : null
}

function askingSentences(text: string, all: boolean): { start: number; sentence: string }[] {
  return Array.from(text.matchAll(/[^。；]{1,400}/gu), (match) => ({
    start: match.index,
    sentence: match[0],
  })).filter(({ sentence }) => all || asksExplicitly(sentence))
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
