// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../lib/editors/watch-page'

let stop = () => {}
let hidden = false
const onChange = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  onChange.mockReset()
  hidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  document.body.innerHTML = '<div id="root"><p>甲</p></div>'
  stop = watchPage({ page: document, findRoot: () => document.querySelector('#root'), onChange })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const fire = (type: string) => document.dispatchEvent(new Event(type))
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('watching', () => {
  it('hears edits of the text and of the tree', async () => {
    document.querySelector('p')?.append('乙')
    await pass(0)
    expect(onChange).toHaveBeenCalled()
  })

  it.each(['input', 'paste', 'cut'])('hears %s', (type) => {
    fire(type)
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('is silent while text is composed, and speaks a little after', async () => {
    fire('compositionstart')
    fire('input')
    document.querySelector('p')?.append('pin')
    await pass(5_000)
    expect(onChange).not.toHaveBeenCalled()
    fire('compositionend')
    expect(onChange).not.toHaveBeenCalled()
    await pass(150)
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('does not wait for ever for a composition that was left', async () => {
    fire('compositionstart')
    fire('focusout')
    await pass(150)
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('looks now and then for what gives no signal, and follows a replaced editor', async () => {
    await pass(2_500)
    expect(onChange).toHaveBeenCalledTimes(1)
    document.body.innerHTML = '<div id="root"><p>新</p></div>'
    await pass(2_500)
    onChange.mockReset()
    document.querySelector('p')?.append('乙')
    await pass(0)
    expect(onChange).toHaveBeenCalled()
  })

  it('does nothing while hidden', async () => {
    hidden = true
    fire('input')
    await pass(30_000)
    expect(onChange).not.toHaveBeenCalled()
    hidden = false
    fire('visibilitychange')
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('ends', async () => {
    stop()
    fire('input')
    document.querySelector('p')?.append('乙')
    await pass(30_000)
    expect(onChange).not.toHaveBeenCalled()
  })
})
