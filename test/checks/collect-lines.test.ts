import { describe, expect, it } from 'vitest'
import { collectFromLines } from '../../lib/checks/collect-lines'
import { findChangedLines } from '../../lib/checks/moved-lines'
import type { AnalysedDocument } from '../../lib/checks/rule'
import { findLineSplice } from '../../lib/document/line-splice'
import { createDocument, createLine, createPlace } from './rules/support/marked-lines'

const TEXTS = ['标题', '一、甲', '正文', '二、乙', '正文']

function createCollector() {
  const asked: string[] = []
  const collect = collectFromLines<{ lineIndex: number; text: string }>({
    take({ text }, _place, lineIndex) {
      asked.push(text)
      return text.includes('、') ? [{ lineIndex, text }] : []
    },
    move: ({ text }, lineIndex) => ({ lineIndex, text }),
    isAlike: (one, other) => one.text === other.text,
  })
  return { collect, asked }
}

/** The document with `texts` in the place of `remove` lines. */
function edit(
  document: AnalysedDocument,
  at: number,
  remove: number,
  ...texts: string[]
): AnalysedDocument {
  const added = texts.map((text) => ({ paragraph: 0, line: createLine(text) }))
  const lines = document.lines
    .toSpliced(at, remove, ...added)
    .map(({ line }, paragraph) => ({ paragraph, line }))
  const places = document.places.toSpliced(
    at,
    remove,
    ...texts.map(() => document.places[0] ?? createPlace({})),
  )
  const splice = findLineSplice(document.lines, lines)
  return { ...document, lines, places, changed: findChangedLines(document.places, places, splice) }
}

describe('what is collected from lines', () => {
  it.each<[string, Parameters<typeof edit> extends [unknown, ...infer Rest] ? Rest : never]>([
    ['a line at the start', [0, 0, '零、']],
    ['a line in the middle', [2, 0, '新的、']],
    ['a line at the end', [5, 0, '三、丙']],
    ['a blank line', [1, 0, '']],
    ['a line less', [1, 1]],
    ['other lines', [1, 3, '一、丁', '正文']],
    ['nothing left', [0, 5]],
  ])('moves with %s, and only new lines are read', (_, change) => {
    const { collect, asked } = createCollector()
    const before = createDocument(TEXTS)
    collect(before)
    asked.length = 0
    const after = edit(before, ...change)
    const [, , ...texts] = change
    expect(collect(after)).toEqual(createCollector().collect({ ...after, changed: null }))
    expect(asked).toEqual(texts)
  })

  it('is the same array while nothing of it changes or moves', () => {
    const { collect } = createCollector()
    const before = createDocument(TEXTS)
    const found = collect(before)
    expect(collect(edit(before, 4, 1, '别的正文', '更多'))).toBe(found)
    expect(collect(edit(before, 2, 0, '正文'))).not.toBe(found)
  })

  it('is read anew where a line stands in another place', () => {
    const { collect, asked } = createCollector()
    const before = createDocument(TEXTS)
    collect(before)
    asked.length = 0
    const places = before.places.with(3, createPlace({ kind: 'quote' }))
    const splice = findLineSplice(before.lines, before.lines)
    const changed = findChangedLines(before.places, places, splice)
    collect({ ...before, places, changed })
    expect(asked).toContain('二、乙')
    expect(asked).not.toContain('一、甲')
  })

  it('is read as a whole after a document that it was not asked for', () => {
    const { collect, asked } = createCollector()
    const before = createDocument(TEXTS)
    const after = edit(before, 2, 1, '新的')
    collect(after)
    expect(asked).toHaveLength(TEXTS.length)
  })
})
