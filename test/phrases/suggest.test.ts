import { describe, expect, it } from 'vitest'
import { findPartLibrary } from '../../lib/phrases/library'
import { suggestPhrases } from '../../lib/phrases/suggest'
import { createSegmenter } from '../../lib/segmentation/segmenter'
import { loadDictionaries } from '../../scripts/load-dictionaries'

const words = createSegmenter(loadDictionaries())
const genre = 'party-building-duty-report'
const library = findPartLibrary(genre, 'problems')

describe.each([
  ['with words', words],
  ['with pairs of characters', null],
])('suggestPhrases %s', (_, segmenter) => {
  const suggest = (written: string, part = 'problems') =>
    suggestPhrases({ genre, part, written }, segmenter)

  it('keeps the order of the library while nothing is written', () => {
    expect(suggest('')).toEqual(library)
  })

  it('gives the same for the same', () => {
    const written = '党员教育管理不够经常，支部活动比较单一。'
    expect(suggest(written)).toEqual(suggest(written))
  })

  it.each([
    ['发展党员和队伍结构方面还有短板', '发展党员'],
    ['对网络舆论引导不够，意识形态工作有薄弱环节', '意识形态'],
    ['廉政教育开展得少，警示教育不深', '廉政教育'],
    ['党务干部培训跟不上', '党务干部'],
  ])('brings first what belongs to “%s”', (written, expected) => {
    expect(suggest(written).phrases[0]?.text).toContain(expected)
  })

  it('ranks heading sets by their words too', () => {
    const [first] = suggest('组织生活质量不高，党建融入业务的路径还要摸索').headingSets
    expect(first?.headings.join()).toMatch(/组织生活/)
  })

  it('leaves out a phrase that is there, whatever its marks and spaces', () => {
    for (const { text } of library.phrases) {
      const copied = ` ${text.replaceAll('，', ',').replace('。', '；')} 另外还有别的。`
      expect(suggest(copied).phrases.map((phrase) => phrase.text)).not.toContain(text)
    }
  })

  it('leaves out a phrase that is there with a few words changed', () => {
    const text = '党建与业务融合的切入点找得不准，“两张皮”现象还没有完全消除。'
    expect(library.phrases.map((phrase) => phrase.text)).toContain(text)
    const changed = '三是党建与业务融合切入点找得还不准，“两张皮”现象没有完全消除。'
    expect(suggest(changed).phrases.map((phrase) => phrase.text)).not.toContain(text)
  })

  it('leaves out headings that are there, and a set that would be too small', () => {
    const set = library.headingSets[0]
    const two = set?.headings.slice(0, 2) ?? []
    const left = suggest(two.map((heading) => `（一）${heading}。`).join('\n')).headingSets
    expect(left.find(({ id }) => id === set?.id)?.headings).toEqual(set?.headings.slice(2))
    const three = suggest(set?.headings.slice(0, 3).join('\n') ?? '').headingSets
    expect(three.map(({ id }) => id)).not.toContain(set?.id)
  })

  it('keeps suggestions that only share a common word', () => {
    expect(suggest('问题。工作。党建。').phrases).toHaveLength(library.phrases.length)
  })

  it('has nothing for other genres and comes to an end on any text', () => {
    expect(suggest('', 'dessert').phrases).toEqual([])
    expect(suggest('党'.repeat(10_000)).phrases.length).toBeGreaterThan(0)
    expect(suggest('，。'.repeat(5_000)).phrases).toHaveLength(library.phrases.length)
  })
})
