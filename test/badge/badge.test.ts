// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Badge, mountBadge } from '../../lib/badge/badge'
import { type BadgeCounts, describeCounts } from '../../lib/badge/counts'
import { clampPlace } from '../../lib/badge/dragging'
import { createBadgeWords } from '../../lib/badge/words'

let badge: Badge | null = null
const mount = () => {
  const onOpen = vi.fn()
  const onHide = vi.fn()
  badge = mountBadge({ onOpen, onHide, locale: 'zh-CN' })
  const host = document.querySelector('gaojian-badge')
  const find = (selector: string) => {
    const element = host?.shadowRoot?.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(`no ${selector}`)
    return element
  }
  return { badge, host, find, onOpen, onHide }
}
afterEach(() => badge?.remove())

describe('mountBadge', () => {
  it('stands outside the body and leaves it as it was', () => {
    document.body.innerHTML = '<div contenteditable="true">文</div>'
    const before = document.body.innerHTML
    const { host } = mount()
    expect(host?.parentElement).toBe(document.documentElement)
    expect(document.body.contains(host)).toBe(false)
    expect(document.body.innerHTML).toBe(before)
  })

  it('removes itself', () => {
    mount().badge.remove()
    expect(document.querySelector('gaojian-badge')).toBeNull()
  })

  it('says the counts, to the eye and to the ear', () => {
    const { badge: own, find } = mount()
    own.update({ blanks: 17, problems: 5, state: 'ready' })
    expect(find('.open').textContent).toBe('空缺 17 问题 5 打开稿检面板')
    expect(find('.open').title).toContain('17 处空缺')
  })

  it('opens the panel', () => {
    const { find, onOpen } = mount()
    find('.open').click()
    expect(onOpen).toHaveBeenCalledTimes(1)
  })

  it('hides from its menu', () => {
    const { find, onHide, host } = mount()
    expect(find('.menu').hidden).toBe(true)
    find('.more').click()
    expect(find('.menu').hidden).toBe(false)
    find('.hide').click()
    expect(onHide).toHaveBeenCalledTimes(1)
    expect(host?.isConnected).toBe(false)
  })

  it('closes its menu by Escape and keeps its keys from the page', () => {
    const { find } = mount()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    find('.more').click()
    find('.hide').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    )
    expect(find('.menu').hidden).toBe(true)
    expect(heard).not.toHaveBeenCalled()
    document.removeEventListener('keydown', heard)
  })
})

describe('describeCounts', () => {
  const words = createBadgeWords('zh-CN')
  const textsOf = (counts: BadgeCounts) =>
    describeCounts(counts, words).texts.map(({ text }) => text)

  it.each<[BadgeCounts, string[]]>([
    [{ blanks: 0, problems: 0, state: 'ready' }, ['无问题']],
    [{ blanks: 2, problems: 0, state: 'ready' }, ['空缺 2']],
    [{ blanks: 0, problems: 0, state: 'partial' }, ['未读完']],
    [{ blanks: 1, problems: 3, state: 'partial' }, ['空缺 1', '问题 3', '未读完']],
    [{ blanks: 0, problems: 0, state: 'reading' }, ['读取中']],
    [{ blanks: 0, problems: 0, state: 'unreadable' }, ['没读到']],
  ])('%o', (counts, expected) => {
    expect(textsOf(counts)).toEqual(expected)
  })

  it('never calls a document clean that was not read to its end', () => {
    for (const state of ['reading', 'partial', 'unreadable'] as const) {
      const face = describeCounts({ blanks: 0, problems: 0, state }, words)
      expect(face.label).not.toContain('没有发现问题')
      expect(face.tone).not.toBe('good')
    }
  })
})

describe('clampPlace', () => {
  const size = { width: 100, height: 36 }
  const view = { width: 800, height: 600 }
  it.each([
    [
      { right: 24, bottom: 88 },
      { right: 24, bottom: 88 },
    ],
    [
      { right: -50, bottom: -50 },
      { right: 8, bottom: 8 },
    ],
    [
      { right: 5000, bottom: 5000 },
      { right: 692, bottom: 556 },
    ],
  ])('%o', (place, expected) => {
    expect(clampPlace(place, size, view)).toEqual(expected)
  })
})
