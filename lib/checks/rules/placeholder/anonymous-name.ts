/** `某某同志`, `某区`: a name that was made anonymous in the text this one was copied from. */
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { expectedValue } from './tokens/expected-value'
import { scanLine } from './tokens/scan-line'
import type { BlankToken } from './tokens/types'

/** A single 某区 may be meant so; as often as this in one document it is a leftover. */
const OFTEN = 3
/** Cases are told without names on purpose. */
const CASE_TITLE = /案例|通报|判决|裁定|典型|公示|说明书/

export const anonymousName = defineDocumentRule({
  id: 'placeholder/anonymous-name',
  severity: 'warning',
  check(document) {
    if (document.textKind !== 'official') return []
    if (document.reports.some(({ range }) => CASE_TITLE.test(range.title ?? ''))) return []
    const places = findNames(document)
    const isOften = places.filter(({ isSingle }) => isSingle).length >= OFTEN
    return places.flatMap(({ lineIndex, token, isSingle }): DocumentFinding[] => {
      const place = document.places[lineIndex]
      const stands = place?.kind === 'title' || place?.atEnd || lineIndex < OFTEN || isOften
      if (isSingle && !stands) return []
      return [
        {
          lineIndex,
          start: token.start,
          end: token.end,
          message: 'placeholder/anonymous-name.message',
          values: describe(document, lineIndex, token),
          suggestions: [],
          severity: token.strength === 'faint' ? 'info' : 'warning',
        },
      ]
    })
  },
})

interface NamePlace {
  lineIndex: number
  token: BlankToken
  isSingle: boolean
}

function findNames({ lines, places, markdown }: AnalysedDocument): NamePlace[] {
  return lines.flatMap(({ line }, lineIndex) => {
    if (places[lineIndex]?.kind === 'code') return []
    return scanLine(line, markdown)
      .filter(({ notation }) => notation === 'anonymous-name')
      .map((token) => ({ lineIndex, token, isSingle: token.end - token.start === 1 }))
  })
}

function describe({ lines }: AnalysedDocument, lineIndex: number, { start, end }: BlankToken) {
  const text = lines[lineIndex]?.line.text ?? ''
  return { text: text.slice(start, end), expected: expectedValue(text, start, end) }
}
