/** Tables of small documents for rules that need the outline. Marks as in marked-lines.ts. */
import { describe, expect, it } from 'vitest'
import { NO_PREFERENCES } from '../../../../lib/checks/preferences'
import type { AnalysedDocument, DocumentFinding, Rule } from '../../../../lib/checks/rule'
import { splitLines } from '../../../../lib/document/lines'
import { detectMarkup } from '../../../../lib/document/markup'
import type { SnapshotParagraph } from '../../../../lib/document/snapshot'
import { buildOutline } from '../../../../lib/outline/build-outline'
import { checkRule } from './check-rule'
import { createPlace, readMarks } from './marked-lines'

export interface DocumentSetting {
  textKind?: AnalysedDocument['textKind']
  complete?: boolean
}

/** The document as the analyser would hand it to rules, without genre and parts. */
export function outlineDocument(
  paragraphs: readonly SnapshotParagraph[],
  { textKind = 'official', complete = true }: DocumentSetting = {},
): AnalysedDocument {
  const lines = paragraphs.flatMap((source, paragraph) =>
    splitLines(source).map((line) => ({ paragraph, line })),
  )
  const outline = buildOutline(lines)
  const { code, markdown } = detectMarkup(lines)
  const headings = new Set(outline.headings.map(({ lineIndex }) => lineIndex))
  const titles = new Set(outline.reports.map(({ titleLine }) => titleLine))
  return {
    lines,
    places: lines.map((_, index) => {
      const kind = titles.has(index) ? 'title' : headings.has(index) ? 'heading' : 'body'
      return createPlace({ kind: code.has(index) ? 'code' : kind, textKind })
    }),
    outline,
    reports: outline.reports.map((range) => ({ range, assessment: { genre: null, parts: [] } })),
    textKind,
    markdown,
    complete,
    words: null,
    today: { year: 2026, month: 3, day: 1 },
    preferences: NO_PREFERENCES,
  }
}

export function paragraphsOf(texts: readonly string[]): SnapshotParagraph[] {
  return texts.map((text, index) => ({ key: `p${index}`, text }))
}

export function runRule(rule: Rule, document: AnalysedDocument): DocumentFinding[] {
  return checkRule(rule, document)
}

export interface OutlinedCases {
  setting?: DocumentSetting
  /** Lines parted by ⏎, findings between ⟦ and ⟧; after ⇒ what each suggests, parted by ｜. */
  hits?: readonly string[]
  misses?: readonly string[]
}

export function describeOutlined(name: string, rule: Rule, cases: OutlinedCases): void {
  const { setting = {}, hits = [], misses = [] } = cases
  const run = (texts: readonly string[]) =>
    runRule(rule, outlineDocument(paragraphsOf(texts), setting)).sort(
      (a, b) => a.lineIndex - b.lineIndex || a.start - b.start,
    )
  describe(name, () => {
    it.each(hits.map((marked) => ({ marked })))('finds $marked', ({ marked }) => {
      const [body = '', suggestions] = marked.split(' ⇒ ')
      const lines = body.split('⏎').map(readMarks)
      const found = run(lines.map(({ text }) => text))
      expect(found.map(({ lineIndex, start, end }) => ({ lineIndex, start, end }))).toEqual(
        lines.flatMap(({ spots }, lineIndex) => spots.map((spot) => ({ lineIndex, ...spot }))),
      )
      if (suggestions !== undefined)
        expect(found.map((one) => one.suggestions?.join('') ?? '').join('｜')).toBe(suggestions)
    })
    it.each(misses.map((text) => ({ text })))('leaves $text alone', ({ text }) => {
      expect(run(text.split('⏎'))).toEqual([])
    })
  })
}
