// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { OptionsPage } from '../../components/options/OptionsPage'
import { OptionsProvider } from '../../components/options/options-context'
import { createLanguage, LanguageProvider } from '../../components/translate-context'
import type { Locale } from '../../lib/messages/catalogue'
import { createOptionsStore } from '../../lib/options/store'
import { readSettings, updateSettings } from '../../lib/storage/settings'
import { click, findByName, press } from './render'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root
let element: HTMLElement

async function open(hash = '', locale: Locale = 'zh-CN') {
  location.hash = hash
  element = document.createElement('div')
  document.body.append(element)
  root = createRoot(element)
  await act(async () =>
    root.render(
      <LanguageProvider value={createLanguage(locale)}>
        <OptionsProvider value={createOptionsStore()}>
          <OptionsPage />
        </OptionsProvider>
      </LanguageProvider>,
    ),
  )
  await act(() => vi.waitFor(() => expect(element.querySelector('[role=tab]')).not.toBeNull()))
}

/** As the user does: React hears of it by the event. */
const write = (field: HTMLElement, value: string, type: 'input' | 'change' = 'input') =>
  act(async () => {
    const prototype = Object.getPrototypeOf(field)
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event(type, { bubbles: true }))
  })
const showTab = (name: string) => click(findByName(element, '[role=tab]', name))
const field = (selector: string) => {
  const found = element.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const status = () => field('.notice [role=status]').textContent
const stored = (check: (settings: Awaited<ReturnType<typeof readSettings>>) => void) =>
  act(() => vi.waitFor(async () => check(await readSettings())))

beforeEach(() => fakeBrowser.reset())
afterEach(async () => {
  await act(async () => root.unmount())
  element.remove()
})

describe('rules', () => {
  it('get another severity, are counted and reset', async () => {
    await open('#rule/numbering/gap')
    const select = findByName(element, 'select', '编号缺号')
    expect(document.activeElement).toBe(select)
    await write(select, 'off', 'change')
    await stored(({ severities }) => expect(severities).toEqual({ 'numbering/gap': 'off' }))
    expect(element.textContent).toContain('改过 1 条')
    expect(status()).toBe('“编号缺号”已设为关闭')
    await click(findByName(element, 'button', '全部恢复默认'))
    await stored(({ severities }) => expect(severities).toEqual({}))
    await click(findByName(element, 'button', '撤销'))
    await stored(({ severities }) => expect(severities).toEqual({ 'numbering/gap': 'off' }))
  })

  it('are found, and switched off and on by the group', async () => {
    await open()
    expect(element.querySelectorAll('.rule')).toHaveLength(0)
    await write(field('input[type=search]'), '断行不存在')
    expect(element.textContent).toContain('没有这样的规则')
    await write(field('input[type=search]'), '字母 X')
    expect([...element.querySelectorAll('.rule__name')].map((one) => one.textContent)).toContain(
      '字母 X 空缺',
    )
    await click(findByName(element, 'button', '整组关闭：没有填的空'))
    await stored(({ severities }) => {
      expect(severities['placeholder/asterisk']).toBe('off')
      expect(severities['numbering/gap']).toBeUndefined()
    })
    await click(findByName(element, 'button', '整组打开：没有填的空'))
    await stored(({ severities }) => expect(severities).toEqual({}))
  })

  it('are in English too', async () => {
    await open('', 'en')
    expect(element.textContent).toContain('Every rule can be switched off')
    expect(element.textContent).not.toMatch(/规则|空缺/)
  })
})

describe('own blanks', () => {
  it('are stored when the field is left; lines that cannot be used stay and are named', async () => {
    await open('#blanks')
    const area = field('textarea') as HTMLTextAreaElement
    await write(area, '【待核】\n的\n')
    await act(async () => area.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    await stored(({ preferences }) => expect(preferences.ownBlanks).toEqual(['【待核】']))
    expect(area.value).toBe('【待核】\n的\n')
    expect(field('.problems').textContent).toContain('第 2 行“的”')
  })
})

describe('own words', () => {
  it('are added, changed and removed', async () => {
    await open('#terms')
    const [wrong, right] = element.querySelectorAll<HTMLElement>('.term--new input')
    if (!wrong || !right) throw new Error('no fields')
    await write(wrong, '帐号')
    await write(right, '账号')
    await click(findByName(element, 'button', '添加'))
    await stored(({ preferences }) =>
      expect(preferences.ownTerms).toEqual([{ wrong: '帐号', right: '账号' }]),
    )
    const note = field('[aria-label="第 1 个词：说明（可不写）"]')
    note.focus()
    await write(note, '网络用语')
    await press(note, 'Enter')
    await stored(({ preferences }) => expect(preferences.ownTerms[0]?.note).toBe('网络用语'))
    expect(document.activeElement).toBe(note)
    const form = field('[aria-label="第 1 个词：不用的写法"]')
    await write(form, ' ')
    await act(async () => form.dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    expect(field('.term__problem').textContent).toContain('没有写不用的写法')
    await press(form, 'Escape')
    expect((form as HTMLInputElement).value).toBe('帐号')
    await click(findByName(element, 'button', '删除“帐号”'))
    await stored(({ preferences }) => expect(preferences.ownTerms).toEqual([]))
  })

  it('are imported from a table, and every bad line is named', async () => {
    await open('#terms')
    await write(field('.transfer textarea'), '登陆\t登录\n\t好\n老干局\t老干部局')
    await click(findByName(element, 'button', '导入粘贴的内容'))
    await stored(({ preferences }) =>
      expect(preferences.ownTerms.map(({ wrong }) => wrong)).toEqual(['登陆', '老干局']),
    )
    expect(field('.problems').textContent).toContain('第 2 行')
  })
})

describe('ignores', () => {
  it('are counted and taken back', async () => {
    await updateSettings((settings) => ({
      ...settings,
      ignoredRules: ['numbering/gap'],
      ignoredEverywhere: ['a', 'b'],
      ignoredInDocument: { d: ['c'] },
    }))
    await open('#ignored')
    expect(element.textContent).toContain('在所有文档里忽略的：2 处')
    await click(findByName(element, 'button', '恢复：编号缺号'))
    await click(findByName(element, 'button', '恢复在所有文档里忽略的'))
    await click(findByName(element, 'button', '恢复在各个文档里忽略的'))
    await stored((settings) =>
      expect(settings).toMatchObject({
        ignoredRules: [],
        ignoredEverywhere: [],
        ignoredInDocument: {},
      }),
    )
  })
})

it('leads to the diagnosis', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never)
  await open()
  await click(findByName(element, 'button', '诊断'))
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual([
    expect.stringMatching(/\/diagnosis\.html$/),
  ])
  create.mockRestore()
})

describe('damaged settings', () => {
  it('are announced at the tab, shown and discarded', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' })
    await open()
    await showTab('备份')
    expect(field('.damaged').textContent).toContain('读不懂的旧设置')
    await click(findByName(element, '.damaged button', '全部删除'))
    await act(() => vi.waitFor(() => expect(element.querySelector('.damaged')).toBeNull()))
  })
})
