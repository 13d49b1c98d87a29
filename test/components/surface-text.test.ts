// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createSurfaceText, rangeIn } from '../../components/workbench/surface-text'

function createSurface(texts: string[]) {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const surface = createSurfaceText(root)
  surface.fill(texts.map((text, index) => ({ key: `p${index}`, text })))
  return { root, surface, texts: () => surface.read().map(({ text }) => text) }
}

describe('surface text', () => {
  it('reads back what it was given, blank paragraphs too', () => {
    const { texts } = createSurface(['甲', '', '乙\n丙'])
    expect(texts()).toEqual(['甲', '', '乙\n丙'])
  })

  it('always has a paragraph to type in', () => {
    expect(createSurface([]).texts()).toEqual([''])
  })

  it('keeps keys while other paragraphs come and go', () => {
    const { root, surface } = createSurface(['甲', '乙'])
    root.firstElementChild?.remove()
    const added = document.createElement('div')
    added.textContent = '新'
    root.append(added)
    const [kept, fresh] = surface.read()
    expect(kept).toEqual({ key: 'p1', text: '乙' })
    expect(fresh?.key).not.toMatch(/^p/)
    expect(surface.read()[1]?.key).toBe(fresh?.key)
    expect(surface.elementOf('p0')).toBeUndefined()
  })

  it('does not give the new paragraph of a split heading its style and number', () => {
    const { root, surface } = createSurface([])
    surface.fill([{ key: 'h', text: '履职情况', heading: 1, number: '一、' }])
    const heading = root.firstElementChild
    const clone = heading?.cloneNode(true)
    if (clone) root.append(clone)
    const [first, second] = surface.read()
    expect(first).toMatchObject({ heading: 1, number: '一、' })
    expect(second?.heading).toBeUndefined()
    expect(second?.number).toBeUndefined()
    expect((clone as HTMLElement).dataset.number).toBeUndefined()
  })

  it('adopts text the browser left without a paragraph', () => {
    const { root, texts } = createSurface(['甲'])
    root.replaceChildren(document.createTextNode('裸露'), document.createElement('br'))
    expect(texts()).toEqual(['裸露', ''])
    expect([...root.childNodes].every((node) => node instanceof HTMLElement)).toBe(true)
  })

  it('finds a range across text nodes and line breaks', () => {
    const { root } = createSurface([])
    const paragraph = document.createElement('div')
    paragraph.append('开会', document.createElement('br'), 'XX', '次')
    root.replaceChildren(paragraph)
    expect(rangeIn(paragraph, 3, 5)?.toString()).toBe('XX')
    expect(rangeIn(paragraph, 4, 6)?.toString()).toBe('X次')
    expect(rangeIn(paragraph, 3, 60)).toBeNull()
  })
})
