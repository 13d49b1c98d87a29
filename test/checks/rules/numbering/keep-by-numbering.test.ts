import { describe, expect, it } from 'vitest'
import { findChangedLines } from '../../../../lib/checks/moved-lines'
import type { AnalysedDocument } from '../../../../lib/checks/rule'
import { readSequences } from '../../../../lib/checks/rules/numbering/shared/sequences'
import { readWordSections } from '../../../../lib/checks/rules/numbering/shared/word-items'
import { findLineSplice } from '../../../../lib/document/line-splice'
import { createDocument, createLine } from '../support/marked-lines'

const TEXTS = ['工作总结', '1.抓学习', '2.抓制度', '全年抓了两件事。', '一是学习；二是调研。']

function withLines(document: AnalysedDocument, lines: AnalysedDocument['lines']): AnalysedDocument {
  const places = document.places.slice(0, lines.length)
  const splice = findLineSplice(document.lines, lines)
  return { ...document, lines, places, changed: findChangedLines(document.places, places, splice) }
}

function edit(document: AnalysedDocument, index: number, text: string): AnalysedDocument {
  const lines = document.lines.map((one, at) =>
    at === index ? { ...one, line: createLine(text) } : one,
  )
  return withLines(document, lines)
}

describe('what depends on the numbers alone', () => {
  it.each([
    [3, '全年抓了两件大事。'],
    [1, '1.抓学习、抓调研'],
    [4, '一是学习；二是调研，形成报告。'],
  ])('is kept when line %i becomes %s', (index, text) => {
    const before = createDocument(TEXTS)
    const sequences = readSequences(before)
    const sections = readWordSections(before)
    const after = edit(before, index, text)
    expect(readSequences(after)).toBe(sequences)
    expect(readWordSections(after)).toBe(sections)
  })

  it.each([
    [1, '3.抓学习'],
    [1, '抓学习'],
    [3, '3.全年抓了两件事。'],
    [3, ''],
    [4, '一是学习；二是调研；三是服务。'],
    [4, '一是调查研究；二是学习。'],
  ])('is read anew when line %i becomes “%s”', (index, text) => {
    const before = createDocument(TEXTS)
    const sequences = readSequences(before)
    const after = edit(before, index, text)
    expect(readSequences(after)).not.toBe(sequences)
    expect(readSequences(after)).toEqual(readSequences(createDocument(TEXTS.with(index, text))))
    expect(readWordSections(after)).toEqual(
      readWordSections(createDocument(TEXTS.with(index, text))),
    )
  })

  it('is read anew when lines move', () => {
    const before = createDocument(TEXTS)
    const sequences = readSequences(before)
    const after = withLines(before, before.lines.slice(0, 2))
    expect(readSequences(after)).not.toBe(sequences)
  })
})
