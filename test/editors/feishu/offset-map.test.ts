import { describe, expect, it } from 'vitest'
import { mapToDom } from '../../../lib/editors/feishu/offset-map'

/** Where `quote` of the model stands in the DOM, with its text, or null. */
function find(model: string, shown: string, quote: string): string | null {
  const start = model.indexOf(quote)
  const stretch = mapToDom(model, shown, { start, end: start + quote.length })
  return stretch && `${stretch.start}:${shown.slice(stretch.start, stretch.end)}`
}

describe('an object of the model in the DOM', () => {
  const model = '由\uFFFC牵头，见\uFFFC，完成××项'

  it.each([
    ['one character for each', '由\uFFFC牵头，见\uFFFC，完成××项'],
    ['words of their own', '由@林一牵头，见评审记录，完成××项'],
    ['nothing at all', '由牵头，见，完成××项'],
    ['some of each', '由@林一牵头，见\uFFFC，完成××项'],
  ])('as %s', (_, shown) => {
    expect(find(model, shown, '××')).toBe(`${shown.indexOf('××')}:××`)
    expect(find(model, shown, '牵头')).toBe(`${shown.indexOf('牵头')}:牵头`)
    expect(find(model, shown, '由')).toBe('0:由')
  })

  it('counts without what the eye cannot see', () => {
    expect(find('由\uFFFC\u200B牵\uFEFF头\uFFFC共××', '由@甲牵头@乙共××', '××')).toBe('8:××')
  })

  it('is not guessed where a piece could stand in two places', () => {
    expect(find('甲\uFFFC____\uFFFC乙', '甲和____或____丙乙', '____')).toBeNull()
    expect(find('甲\uFFFC____\uFFFC乙', '甲丙____丁乙', '____')).toBe('2:____')
  })

  it('is nowhere when the pieces are others by now, or the span goes over an object', () => {
    expect(find(model, '由@林一组织，见评审记录，完成××个', '牵头')).toBeNull()
    expect(find(model, '全是别的字', '××')).toBeNull()
    expect(find(model, '由@林一牵头，见评审记录，完成××项', '见\uFFFC，完')).toBeNull()
  })

  it('at either end', () => {
    expect(find('\uFFFC完成××\uFFFC', '@甲完成××@乙', '××')).toBe('4:××')
    expect(find('\uFFFC\uFFFC', '@甲@乙', '\uFFFC')).toBeNull()
  })

  it('takes no longer than the text is long', () => {
    const many = '甲\uFFFC'.repeat(20_000)
    const started = performance.now()
    find(`${many}××`, `${'甲@乙'.repeat(20_000)}××`, '××')
    find(`${many}××`, `${'乙'.repeat(60_000)}××`, '甲')
    expect(performance.now() - started).toBeLessThan(500)
  })
})
