// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mayBeWhole } from '../../../../lib/editors/tencent/aio/completeness'
import { mount, type Shown, shown } from './dom'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Lays the title and the blocks out from the given tops, 30 pixels each, in a list of the given height. */
function lay(tops: number[], height: number, blocks?: Shown[]) {
  mount(blocks ?? tops.slice(1).map((_, index) => shown(`b${index}`, 'text', '正文')))
  const list = document.querySelector('.jumper-dom-superlist')
  const tall = new Map<Element | null, [number, number]>([[list, [0, height]]])
  const wrappers = [...document.querySelectorAll('.jumper-dom-superlist > .sc-block-wrapper')]
  wrappers.forEach((wrapper, index) => {
    const top = tops[index] ?? 0
    tall.set(wrapper, [top, top + 30])
  })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top, bottom] = tall.get(this) ?? [0, 0]
    return new DOMRect(0, top, 700, bottom - top)
  })
  const root = document.querySelector('#root-editable')
  if (!root) throw new Error('no root')
  return root
}

describe('the DOM alone', () => {
  it('may be the whole document where no room is left empty', () => {
    expect(mayBeWhole(lay([0, 40, 80], 120))).toBe(true)
  })

  it.each([
    ['above', [900, 940, 980], 1_020],
    ['between', [0, 900, 940], 980],
    ['below', [0, 40, 80], 4_000],
  ])('is a part where there is room %s', (_, tops, height) => {
    expect(mayBeWhole(lay(tops, height))).toBe(false)
  })

  it('is a part where something is folded, or where nothing is mounted', () => {
    const toggle = (children: Shown[]) => shown('t', 'toggle', '附件', { children })
    expect(mayBeWhole(lay([0, 40], 80, [toggle([])]))).toBe(false)
    expect(mayBeWhole(lay([0, 40], 80, [toggle([shown('c', 'text', '正文')])]))).toBe(true)
    document.body.innerHTML = '<div id="root-editable"></div>'
    expect(mayBeWhole(document.querySelector('#root-editable') as Element)).toBe(false)
  })

  it('is a part where the scroller goes on', () => {
    const root = lay([0, 40, 80], 120)
    const scroller = document.querySelector('#sc-scroll-container') as Element
    vi.spyOn(scroller, 'scrollHeight', 'get').mockReturnValue(5_000)
    vi.spyOn(scroller, 'clientHeight', 'get').mockReturnValue(800)
    expect(mayBeWhole(root)).toBe(false)
  })
})
