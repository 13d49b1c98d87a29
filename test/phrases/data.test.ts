import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../lib/checks/analyser'
import { PART_IDS } from '../../lib/genres/genre'
import { genres } from '../../lib/genres/registry'
import { findPartLibrary } from '../../lib/phrases/library'
import { PhraseFileSchema } from '../../lib/phrases/schema'

/** Genres with a large library; the others have a small set each. */
const MAIN_PARTS = ['performance', 'problems', 'causes', 'plans']
const DUTY_REPORTS = ['party-building-duty-report', 'work-duty-report']
const GENRES = [...DUTY_REPORTS, 'work-summary']

const cases = genres
  .flatMap(({ id: genre }) =>
    PART_IDS.map((part) => ({ genre, part, ...findPartLibrary(genre, part) })),
  )
  .filter(({ phrases }) => phrases.length > 0)

const texts = cases.flatMap(({ headingSets, phrases, transitions }) => [
  ...headingSets.flatMap(({ headings }) => headings),
  ...[...phrases, ...transitions].map(({ text }) => text),
])

const DATA = resolve(import.meta.dirname, '../../lib/phrases/data')

function readFiles() {
  return readdirSync(DATA).map((file) =>
    v.parse(PhraseFileSchema, JSON.parse(readFileSync(resolve(DATA, file), 'utf8'))),
  )
}

describe('the library', () => {
  it('knows every genre it writes for', () => {
    const ids = genres.map(({ id }) => id)
    expect(GENRES.filter((genre) => !ids.includes(genre))).toEqual([])
  })

  it.each(GENRES.flatMap((genre) => MAIN_PARTS.map((part) => [genre, part] as const)))(
    'has enough for %s, %s',
    (genre, part) => {
      const { headingSets, phrases, transitions } = findPartLibrary(genre, part)
      expect(headingSets.length).toBeGreaterThanOrEqual(6)
      expect(phrases.length).toBeGreaterThanOrEqual(20)
      expect(transitions.length).toBeGreaterThanOrEqual(2)
    },
  )

  it.each(GENRES)('has openings, closings and lesser parts for %s', (genre) => {
    for (const part of ['opening', 'closing'])
      expect(findPartLibrary(genre, part).phrases.length).toBeGreaterThanOrEqual(6)
    for (const part of ['rectification', 'experience'])
      expect(findPartLibrary(genre, part).headingSets.length).toBeGreaterThanOrEqual(2)
  })

  it.each(genres.filter(({ id }) => !GENRES.includes(id)))('has a small set for $id', (genre) => {
    const texts = genre.parts.map(({ id }) => findPartLibrary(genre.id, id))
    expect(texts.some(({ headingSets }) => headingSets.length > 0)).toBe(true)
    expect(findPartLibrary(genre.id, 'opening').phrases.length).toBeGreaterThan(0)
    const closing = genre.parts.find(({ id }) => id === 'closing')
    expect(!closing?.required || findPartLibrary(genre.id, 'closing').phrases.length > 1).toBe(true)
  })

  it('names only parts of the genre', () => {
    for (const { genre, parts } of readFiles().filter((file) => !GENRES.includes(file.genre))) {
      const known = genres.find(({ id }) => id === genre)?.parts.map(({ id }) => String(id)) ?? []
      expect([genre, Object.keys(parts).filter((id) => !known.includes(id))]).toEqual([genre, []])
    }
  })

  it('has every part of a genre that has a heading', () => {
    for (const { id, data } of genres.filter((genre) => GENRES.includes(genre.id)))
      for (const part of data.parts.filter(({ place }) => place === 'section'))
        expect(findPartLibrary(id, part.id).headingSets.length, `${id} ${part.id}`).toBeGreaterThan(
          1,
        )
  })

  it('gives nothing for what it does not know', () => {
    const nothing = { headingSets: [], phrases: [], transitions: [] }
    expect(findPartLibrary('shopping-list', 'problems')).toEqual(nothing)
    expect(findPartLibrary('work-summary', 'dessert')).toEqual(nothing)
  })
})

describe('heading sets', () => {
  const sets = cases.flatMap(({ genre, part, headingSets }) =>
    headingSets.map((set) => ({ genre, part, ...set })),
  )

  it.each(sets)('$genre $id is parallel', ({ headings }) => {
    expect(new Set(headings).size).toBe(headings.length)
    const lengths = headings.map((heading) => heading.length)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2)
    const commas = headings.map((heading) => heading.split('，').length)
    expect(new Set(commas).size).toBe(1)
  })

  it('have no number, no end mark and a length that fits a line', () => {
    for (const heading of sets.flatMap(({ headings }) => headings)) {
      expect(heading).not.toMatch(/^[（(\d]|^[一二三四五六七八九十]+[、是]|[。；：，、]$/u)
      expect(heading.length).toBeGreaterThanOrEqual(6)
      expect(heading.length).toBeLessThanOrEqual(20)
    }
  })
})

describe('all texts', () => {
  it('stand only once in a part', () => {
    for (const { headingSets, phrases, transitions } of cases) {
      const all = [
        ...headingSets.flatMap(({ headings }) => headings),
        ...[...phrases, ...transitions].map(({ text }) => text),
      ]
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
    }
  })

  it('hold no figures, no Latin letters and nothing that looks like a blank', () => {
    expect(
      texts.filter((text) => /[A-Za-z\dＡ-Ｚａ-ｚ０-９×＊*_＿#…○〇]|某|若干|（\s*）/u.test(text)),
    ).toEqual([])
  })

  it('are whole sentences where they are phrases', () => {
    for (const { phrases, transitions } of cases)
      for (const { text } of [...phrases, ...transitions]) expect(text).toMatch(/[。！]$/u)
  })

  it('raise no finding when they are pasted into a report', () => {
    for (const { genre, part, phrases, transitions } of cases) {
      const lines = ['年度工作情况', '', ...[...transitions, ...phrases].map(({ text }) => text)]
      const report = createAnalyser({ words: null }).update(
        {
          editor: 'file',
          layer: 'file',
          complete: true,
          paragraphs: lines.map((text, index) => ({ key: String(index), text })),
        },
        { locale: 'zh-CN', genre, today: { year: 2026, month: 1, day: 5 } },
      )
      const found = report.findings
        .filter(({ paragraph }) => paragraph > 0)
        .map(({ rule, text, paragraph }) => `${rule} ${text}: ${lines[paragraph]}`)
      expect(found, `${genre} ${part}`).toEqual([])
    }
  })
})
