import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../lib/document/line'
import headings from '../../lib/genres/data/headings.json'
import places from '../../lib/genres/data/places.json'
import textKinds from '../../lib/genres/data/text-kinds.json'
import titleWords from '../../lib/genres/data/title-words.json'
import { HeadingDataSchema } from '../../lib/genres/data-schemas'
import { GenreDataSchema, PART_IDS } from '../../lib/genres/genre'
import { hasUnboundedQuantifier, PatternSchema } from '../../lib/genres/pattern'
import { findGenre, genres } from '../../lib/genres/registry'
import { catalogues, isMessageKey } from '../../lib/messages/catalogue'

const DATA = resolve(import.meta.dirname, '../../lib/genres/data')
const SHARED = ['headings.json', 'places.json', 'text-kinds.json', 'title-words.json']

function hasName(key: string): boolean {
  return isMessageKey(key) && Object.values(catalogues).every((catalogue) => catalogue[key] !== '')
}

/** Every string of a data file; the plain ones among them are patterns too. */
function patternsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(patternsOf)
  if (value && typeof value === 'object') return Object.values(value).flatMap(patternsOf)
  return []
}

function lineOf(text: string): Line {
  return { text, toRaw: (offset) => offset, ordinal: 0, source: { key: 'k', text } }
}

describe('genre data', () => {
  it('registers every file of the data folder', () => {
    const files = readdirSync(DATA).filter((file) => !SHARED.includes(file))
    expect(genres.map((genre) => `${genre.id}.json`).sort()).toEqual(files.sort())
  })

  it.each(genres.map((genre) => [genre.id, genre] as const))('%s is whole', (id, genre) => {
    expect(findGenre(id)).toBe(genre)
    expect(hasName(`genres.${id}.name`)).toBe(true)
    const sections = genre.parts.filter((part) => part.place === 'section')
    expect(sections.every((part) => part.sets.length > 0)).toBe(true)
    expect([...genre.data.conflictOrder].sort()).toEqual(sections.map((part) => part.id).sort())
    expect(new Set(genre.parts.map((part) => part.id)).size).toBe(genre.parts.length)
    for (const part of sections.filter((one) => one.required !== false)) {
      expect(part.suggestions.length).toBeGreaterThan(0)
      const judgedElsewhere = part.id === 'request' || part.onlyWhenTitle !== undefined
      expect(judgedElsewhere || hasName(`structure/missing-part.missing.${part.id}`)).toBe(true)
      expect(part.byText || hasName(`structure/missing-part.unlisted.${part.id}`)).toBe(true)
    }
  })

  it('suggests headings that are recognised as their part', () => {
    for (const genre of genres) {
      for (const part of genre.parts) {
        for (const heading of part.suggestions) {
          const found = genre.chapterPartsOf(lineOf(heading), heading)
          expect([genre.id, heading, found]).toEqual([
            genre.id,
            heading,
            expect.arrayContaining([part.id]),
          ])
        }
      }
    }
  })

  it('names every part in both languages', () => {
    for (const id of PART_IDS) expect(hasName(`parts.${id}.name`)).toBe(true)
  })
})

describe('patterns', () => {
  it.each<[string, unknown]>([
    ['headings', headings],
    ['places', places],
    ['text kinds', textKinds],
    ['title words', titleWords],
    ...genres.map((genre): [string, unknown] => [genre.id, genre.data]),
  ])('of %s compile and are bounded', (_name, data) => {
    for (const pattern of patternsOf(data)) {
      expect(() => new RegExp(pattern.replaceAll('{year}', ''), 'u')).not.toThrow()
      expect([pattern, hasUnboundedQuantifier(pattern)]).toEqual([pattern, false])
    }
  })

  it.each([
    ['a*', true],
    ['a+b', true],
    ['a{2,}', true],
    ['[^，]{0,}', true],
    ['[*+]', false],
    ['\\*\\+', false],
    ['a{0,40}', false],
    ['a{3}', false],
    ['a?', false],
  ])('%s', (pattern, unbounded) => {
    expect(hasUnboundedQuantifier(pattern)).toBe(unbounded)
  })

  it.each(['(', 'a*', ''])('the loader refuses %j', (pattern) => {
    expect(v.safeParse(PatternSchema, pattern).success).toBe(false)
  })

  it('the loader refuses unknown parts and fields', () => {
    const data = genres[0]?.data
    expect(v.safeParse(GenreDataSchema, data).success).toBe(true)
    expect(v.safeParse(GenreDataSchema, { ...data, surprise: 1 }).success).toBe(false)
    expect(v.safeParse(GenreDataSchema, { ...data, conflictOrder: ['nothing'] }).success).toBe(
      false,
    )
    expect(v.safeParse(HeadingDataSchema, { ...headings, actions: '(' }).success).toBe(false)
  })
})
