/** Tables of lines for rule tests: what a rule must find is written between ⟦ and ⟧. */
import { describe, expect, it } from 'vitest'
import { NO_PREFERENCES } from '../../../../lib/checks/preferences'
import type { AnalysedDocument, Place, Rule } from '../../../../lib/checks/rule'
import type { Line } from '../../../../lib/document/line'
import type { TextKind } from '../../../../lib/genres/types'
import { checkRule } from './check-rule'

export interface Spot {
  lineIndex: number
  start: number
  end: number
  text: string
  severity: string
  message: string
}

export function createLine(text: string): Line {
  return { text, toRaw: (offset) => offset, source: { key: 'line', text }, ordinal: 0 }
}

export function createPlace(place: Partial<Place> = {}): Place {
  return {
    kind: 'body',
    textKind: 'official',
    markdown: false,
    genre: null,
    part: null,
    atEnd: false,
    ...place,
  }
}

export interface DocumentSetting extends Partial<Place> {
  title?: string
}

export function createDocument(
  texts: readonly string[],
  setting: DocumentSetting = {},
): AnalysedDocument {
  const { title, ...partial } = setting
  const place = createPlace(partial)
  return {
    lines: texts.map((text, paragraph) => ({ paragraph, line: createLine(text) })),
    places: texts.map(() => place),
    outline: { headings: [], roots: [], points: [], reports: [] },
    reports: [
      {
        range: { titleLine: null, title: title ?? null, firstLine: 0, endLine: texts.length },
        assessment: { genre: null, parts: [] },
      },
    ],
    textKind: place.textKind,
    markdown: place.markdown,
    complete: true,
    words: null,
    today: { year: 2024, month: 12, day: 1 },
    preferences: NO_PREFERENCES,
  }
}

/** What the rules find in these lines, in order. */
export function runRules(
  rules: readonly Rule[],
  texts: readonly string[],
  setting: DocumentSetting = {},
): Spot[] {
  const document = createDocument(texts, setting)
  const spots: Spot[] = []
  for (const rule of rules) {
    for (const { lineIndex, start, end, severity, message } of checkRule(rule, document))
      spots.push({
        lineIndex,
        start,
        end,
        text: texts[lineIndex]?.slice(start, end) ?? '',
        severity: severity ?? rule.severity,
        message,
      })
  }
  return spots.sort((a, b) => a.lineIndex - b.lineIndex || a.start - b.start)
}

/** `会议⟦**⟧次` → the text without marks, and the offsets between them. */
export function readMarks(marked: string): {
  text: string
  spots: { start: number; end: number }[]
} {
  let text = ''
  const spots: { start: number; end: number }[] = []
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inner = /^⟦(.*)⟧$/.exec(piece)?.[1]
    if (inner !== undefined) spots.push({ start: text.length, end: text.length + inner.length })
    text += inner ?? piece
  }
  return { text, spots }
}

export interface MarkedCases {
  setting?: DocumentSetting
  hits?: readonly string[]
  /** Lines in which no rule of `all` finds anything. */
  misses?: readonly string[]
}

/** One test a line. Several lines in one case are parted by ⏎. */
export function describeCases(
  name: string,
  rule: Rule,
  all: readonly Rule[],
  cases: MarkedCases,
): void {
  const { setting = {}, hits = [], misses = [] } = cases
  describe(name, () => {
    it.each(hits.map((marked) => ({ marked })))('finds $marked', ({ marked }) => {
      const lines = marked.split('⏎').map(readMarks)
      const texts = lines.map(({ text }) => text)
      const expected = lines.flatMap(({ spots, text }, lineIndex) =>
        spots.map(({ start, end }) => ({ lineIndex, start, end, text: text.slice(start, end) })),
      )
      const found = runRules([rule], texts, setting)
      expect(
        found.map(({ lineIndex, start, end, text }) => ({ lineIndex, start, end, text })),
      ).toEqual(expected)
    })
    it.each(misses.map((text) => ({ text })))('leaves $text alone', ({ text }) => {
      expect(runRules(all, text.split('⏎'), setting)).toEqual([])
    })
  })
}

export const TEXT_KINDS: readonly TextKind[] = ['official', 'guide', 'news', 'form', 'other']
