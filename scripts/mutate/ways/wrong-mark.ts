/** A mark doubled or typed half-width between Chinese characters. */
import { findSpans, replaceSpan, type Span, textAt } from '../text/edits'
import type { FinishedDocument, Way } from '../types'

const DOUBLED: Readonly<Record<string, readonly string[]>> = {
  '，': ['，，', '，。', '、，'],
  '。': ['。。', '，。', '。，'],
  '、': ['、、', '、，'],
  '；': ['；；', '；。'],
}
const HALF_WIDTH: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':' }
/** Half-width marks are right between digits and letters. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}”》])[，；：](?=[\p{Script=Han}“《])/gu

export const wrongMark: Way = {
  name: 'wrong-mark',
  floor: 0.98,
  groups: ['punctuation'],
  mutate: (document, random) => [
    ...findSpans(document, /[，。、；]/g).map(({ span }) =>
      change(document, span, random.pick(DOUBLED[textAt(document, span)] ?? [])),
    ),
    ...findSpans(document, BETWEEN_HAN).map(({ span }) =>
      change(document, span, HALF_WIDTH[textAt(document, span)] ?? ''),
    ),
  ],
}

function change(document: FinishedDocument, span: Span, mark: string) {
  return replaceSpan(document, span, mark)
}
