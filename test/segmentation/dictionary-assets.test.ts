import { describe, expect, it } from 'vitest'
import { DICTIONARY_NAMES, dictionaryPath } from '../../lib/segmentation/dictionary-files'
import { dictionaryAssets } from '../../scripts/copy-dictionaries'

describe('dictionaryAssets', () => {
  const assets = dictionaryAssets()

  it('holds every dictionary where the extension asks for it', () => {
    expect(assets.map((asset) => `/${asset.relativeDest}`)).toEqual(
      DICTIONARY_NAMES.map(dictionaryPath),
    )
  })

  it.each(assets)('$relativeDest is a dictionary', ({ contents }) => {
    const lines = contents.split(/\r?\n/).filter((line) => line.trim() !== '')
    expect(lines.length).toBeGreaterThan(100)
    const wellFormed = lines.filter((line) => /^.+\|.*\|/.test(line))
    expect(wellFormed.length / lines.length).toBeGreaterThan(0.99)
  })
})
