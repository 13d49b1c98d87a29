// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { revealVisible } from '../../../lib/editors/wps/word/reveal-visible'

const HEIGHT = 600
const LINES = [
  '各班组按月核对台账，使用 Visual',
  'Studio 登记问题，',
  '—1—',
  '责任落实到人，完成××项。',
]

/** happy-dom lays nothing out: lines are 300 high each, in a scroller of 600. */
beforeEach(() => {
  const lines = LINES.map((text, index) => `<div data-top="${index * 300}">${text}</div>`).join('')
  document.body.innerHTML = `<div class="is-horizontal-scroll"><div class="uil-monitor-tier">${lines}</div></div>`
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const scroller = document.querySelector('.is-horizontal-scroll')
    if (this === scroller) return new DOMRect(0, 0, 100, HEIGHT)
    return new DOMRect(0, Number(this.dataset.top ?? 0) - (scroller?.scrollTop ?? 0), 100, 20)
  })
})

it('goes to the line that holds the place, over the ends of lines and pages', () => {
  const text = '各班组按月核对台账，使用 Visual Studio 登记问题，责任落实到人，完成××项。'
  const scroller = document.querySelector('.is-horizontal-scroll')
  expect(revealVisible(document, text, text.indexOf('××'))).toBe('moved')
  expect(scroller?.scrollTop).toBe(900 + 10 - HEIGHT / 2)
  expect(revealVisible(document, text, text.indexOf('登记'))).toBe('moved')
  expect(scroller?.scrollTop).toBe(300 + 10 - HEIGHT / 2)
})

it('does not say that what is not shown is gone', () => {
  expect(revealVisible(document, '别的段落', 0)).toBe('failed')
})
