import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogues, isMessageKey } from '../../lib/messages/catalogue'
import { chooseLocale, createTranslate } from '../../lib/messages/translate'

const LOCALES = resolve(import.meta.dirname, '../../locales')

function readArea(locale: string, area: string): Record<string, string> {
  return JSON.parse(readFileSync(join(LOCALES, locale, area), 'utf8'))
}

describe('catalogue', () => {
  const areas = readdirSync(join(LOCALES, 'zh-CN'))

  it.each(areas)('%s has the same keys and slots in both languages', (area) => {
    const chinese = readArea('zh-CN', area)
    const english = readArea('en', area)
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
    const slots = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const [key, sentence] of Object.entries(chinese))
      expect([key, slots(english[key] ?? '')]).toEqual([key, slots(sentence)])
  })

  it.each(areas)('%s is merged into the catalogue', (area) => {
    for (const key of Object.keys(readArea('zh-CN', area))) expect(isMessageKey(key)).toBe(true)
  })

  it('has no empty sentence', () => {
    for (const catalogue of Object.values(catalogues))
      expect(Object.entries(catalogue).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  it('has no half-width mark between Han characters', () => {
    const wrong = Object.entries(catalogues['zh-CN']).filter(([, sentence]) =>
      /\p{Script=Han}[,;:?!]\p{Script=Han}/u.test(sentence),
    )
    expect(wrong).toEqual([])
  })
})

describe('translate', () => {
  it('chooses Chinese for every kind of Chinese', () => {
    expect(['zh', 'zh-CN', 'zh-TW', 'ZH-hk'].map(chooseLocale)).toEqual(Array(4).fill('zh-CN'))
    expect(['en', 'en-GB', 'fr'].map(chooseLocale)).toEqual(Array(3).fill('en'))
  })

  it('returns the sentence of the language', () => {
    expect(createTranslate('zh-CN')('app.name')).toBe('稿检')
    expect(createTranslate('en')('app.name')).toBe('Gaojian')
  })
})
