// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CopyListener, listenForCopies } from '../../../../lib/editors/tencent/doc/copied-text'

const TEXT = '总结\n一、去年的主要工作\n全年共办理来文一百二十件，没有积压。\n二、下一步的打算\n'

let copies: CopyListener
let clipboard: string

beforeEach(() => {
  document.body.innerHTML = `<div id="melo-hidden-editor" tabindex="0"></div>
    <div class="melo-doc-view"></div><input id="melo-doc-title">`
  clipboard = TEXT
  copies = listenForCopies(document)
})
afterEach(() => copies.stop())

const editor = () => element('#melo-hidden-editor')
function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

function press(key: string, ctrlKey = false) {
  editor().focus()
  editor().dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }))
}

/** As the page's own listener answers, before the event reaches the window. */
function copy(target: Element = editor()) {
  const event = new ClipboardEvent('copy', { bubbles: true })
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => clipboard } })
  target.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
}

describe('what the user copied', () => {
  it('is whole after everything was selected', () => {
    press('a', true)
    press('Control', true)
    press('c', true)
    copy()
    expect(copies.current()).toEqual({
      paragraphs: [
        '总结',
        '一、去年的主要工作',
        '全年共办理来文一百二十件，没有积压。',
        '二、下一步的打算',
      ],
      isWhole: true,
    })
  })

  it.each<[string, () => void]>([
    ['nothing was selected by Ctrl+A', () => copy()],
    [
      'another key came between',
      () => {
        press('a', true)
        press('ArrowRight')
        copy()
      },
    ],
    [
      'the mouse came between',
      () => {
        press('a', true)
        editor().dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
        copy()
      },
    ],
    [
      'something was written since',
      () => {
        press('a', true)
        copy()
        editor().dispatchEvent(new Event('input', { bubbles: true }))
      },
    ],
  ])('is a part when %s', (_, act) => {
    act()
    expect(copies.current()).toMatchObject({ isWhole: false })
  })

  it.each<[string, () => void]>([
    ['elsewhere', () => copy(element('#melo-doc-title'))],
    [
      'in a few words',
      () => {
        clipboard = '没有积压'
        copy()
      },
    ],
    [
      'as nothing',
      () => {
        clipboard = ''
        copy()
      },
    ],
  ])('is not taken %s', (_, act) => {
    act()
    expect(copies.current()).toBeNull()
  })

  it('stays when a part is copied later, and goes with the document', () => {
    press('a', true)
    copy()
    clipboard = '全年共办理来文一百二十件，没有积压，另有五件转办，均已经按时答复来信人本人。'
    press('ArrowRight')
    copy()
    expect(copies.current()?.paragraphs).toHaveLength(4)
    copies.forget()
    expect(copies.current()).toBeNull()
  })
})
