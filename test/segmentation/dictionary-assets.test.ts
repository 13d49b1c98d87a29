import { describe, expect, it } from 'vitest'
import { DICTIONARY_NAMES, dictionaryPath } from '../../lib/segmentation/dictionary-files'
import { TERM_FILES, type TermFile, termFilePath } from '../../lib/terms/language-files'
import { readTermList } from '../../lib/terms/term-list'
import { dictionaryAssets } from '../../scripts/copy-dictionaries'

describe('dictionaryAssets', () => {
  const assets = dictionaryAssets()

  const termFiles = (Object.keys(TERM_FILES) as TermFile[]).map(termFilePath)
  const contentsOf = (path: string) =>
    assets.find(({ relativeDest }) => `/${relativeDest}` === path)?.contents ?? ''

  it('holds every file where the extension asks for it', () => {
    expect(assets.map((asset) => `/${asset.relativeDest}`)).toEqual([
      ...DICTIONARY_NAMES.map(dictionaryPath),
      ...termFiles,
    ])
  })

  it('holds the term list', () => {
    const { terms } = readTermList(JSON.parse(contentsOf(termFilePath('terms'))))
    expect(terms.length).toBeGreaterThan(650)
  })

  it.each([termFilePath('pronunciation'), termFilePath('look-alikes')])('%s is a table', (path) => {
    const lines = contentsOf(path).trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => !/^[a-z\u4e00-\u9fff]+ [\u4e00-\u9fff]+$/.test(line))).toEqual([])
  })

  it.each(assets.slice(0, DICTIONARY_NAMES.length))(
    '$relativeDest is a dictionary',
    ({ contents }) => {
      const lines = contents.split(/\r?\n/).filter((line) => line.trim() !== '')
      expect(lines.length).toBeGreaterThan(100)
      const wellFormed = lines.filter((line) => /^.+\|.*\|/.test(line))
      expect(wellFormed.length / lines.length).toBeGreaterThan(0.99)
    },
  )
})
