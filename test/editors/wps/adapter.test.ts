// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditorAdapter } from '../../../lib/editors/adapter'
import { createWpsAdapter } from '../../../lib/editors/wps/adapter'
import { wpsVerbs } from '../../../lib/editors/wps/page-protocol'
import { startWpsPageSide } from '../../../lib/editors/wps/page-side'
import { connectToPage } from '../../../lib/messaging/bridge-client'
import { fakeApplication } from './fake-application'

let adapter: EditorAdapter
let stopPageSide: () => void
let clock = 0
/** Layers that the user switched off. */
const off = new Set<string>()
let address = { origin: 'https://www.kdocs.cn', hostname: 'www.kdocs.cn', pathname: '/l/cabc' }
const world = window as unknown as Record<string, unknown>
const GLOBALS = ['WPSOpenApi', 'APP', 'officeType', '__WPSENV__']

beforeEach(() => {
  clock = 0
  off.clear()
  address = { origin: 'https://www.kdocs.cn', hostname: 'www.kdocs.cn', pathname: '/l/cabc' }
  document.body.innerHTML = ''
  stopPageSide = startWpsPageSide(window as unknown as Window & typeof globalThis)
  adapter = createWpsAdapter({
    page: document,
    address: () => address,
    bridge: connectToPage(document, wpsVerbs),
    choices: { isOn: (layer) => !off.has(layer), has: () => false },
    now: () => clock,
  })
})
afterEach(() => {
  adapter.dispose?.()
  stopPageSide()
  for (const name of GLOBALS) delete world[name]
})

/** As after the pause that a reading leaves to the next one. */
async function readLater() {
  clock += 1_000
  return adapter.read()
}
const failure = (promise: Promise<unknown> = readLater()) =>
  promise.then(
    () => null,
    (error: { reason?: string }) => error.reason,
  )

const listeners = new Set<unknown>()
function installApi(text: string) {
  const fake = fakeApplication({ text })
  const ApiEvent = {
    AddApiEventListener: (_: string, listener: unknown) => listeners.add(listener),
    RemoveApiEventListener: (_: string, listener: unknown) => listeners.delete(listener),
  }
  world.WPSOpenApi = { ready: async () => {}, ApiEvent, Application: fake.application }
  return fake
}

describe('layers of a word document', () => {
  it('are the API, then the application, then what is shown', async () => {
    world.officeType = 'w'
    document.body.innerHTML = '<div class="uil-monitor-tier">第一页</div>'
    const tier = document.querySelector('.uil-monitor-tier')
    if (tier) Object.defineProperty(tier, 'innerText', { get: () => tier.textContent })
    expect(await failure()).toBe('no-editor')
    clock += 10_000
    expect(await readLater()).toMatchObject({
      layer: 'wps-visible',
      complete: false,
      paragraphs: [{ text: '第一页' }],
    })
    world.APP = { ActiveDocument: { Content: { Text: '第一页\r第二页\r' } } }
    expect(await readLater()).toMatchObject({ layer: 'wps-app', complete: true })
    const fake = installApi('第一页\r第二页\r第三页\r')
    const snapshot = await readLater()
    expect(snapshot).toMatchObject({ editor: 'wps', layer: 'wps-api', complete: true })
    expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(['第一页', '第二页', '第三页'])
    expect(fake.wrong).toEqual([])
  })

  it('that hold no text beside pages with text are not believed', async () => {
    world.officeType = 'w'
    installApi('\r')
    expect(await readLater()).toMatchObject({ layer: 'wps-api' })
    document.body.innerHTML = '<div class="uil-monitor-tier">第一页</div>'
    const tier = document.querySelector('.uil-monitor-tier')
    if (tier) Object.defineProperty(tier, 'innerText', { get: () => tier.textContent })
    clock += 10_000
    expect(await readLater()).toMatchObject({ layer: 'wps-visible' })
  })

  it('that are off are not asked, and nobody waits for them', async () => {
    world.officeType = 'w'
    const fake = installApi('甲\r')
    world.APP = { ActiveDocument: { Content: { Text: '乙\r' } } }
    off.add('wps-api')
    expect(await readLater()).toMatchObject({ layer: 'wps-app', paragraphs: [{ text: '乙' }] })
    off.add('wps-app')
    expect(await failure()).toBe('model-unavailable')
    const layers = await adapter.probe()
    expect(layers.slice(0, 2)).toMatchObject([{ answers: false }, { answers: false }])
    expect(fake.asked).toEqual([])
  })

  it('all gone are said to be gone', async () => {
    world.officeType = 'w'
    expect(await failure()).toBe('no-editor')
    clock += 10_000
    expect(await failure()).toBe('model-unavailable')
  })

  it('listens to the editor once, and no longer when it is let go', async () => {
    world.officeType = 'w'
    installApi('甲\r')
    await readLater()
    await readLater()
    expect(listeners.size).toBe(1)
    adapter.dispose?.()
    await vi.waitFor(() => expect(listeners.size).toBe(0))
  })
})

describe('what is not read', () => {
  it.each([
    ['officeType', 's', '/l/cabc', 'not-text'],
    ['officeType', 'w', '/office/p/1', 'model-unavailable'],
    ['nothing', '', '/office/f/1', 'not-text'],
    ['nothing', '', '/latest', 'not-a-document'],
    ['nothing', '', '/office/link', 'not-a-document'],
    ['nothing', '', '/l/cabc', 'model-unavailable'],
  ])('%s %s at %s: %s', async (name, value, pathname, reason) => {
    address = { ...address, pathname }
    world[name] = value
    await failure()
    clock += 30_000
    expect(await failure()).toBe(reason)
    delete world[name]
  })

  it('a frame without an editor on another host waits for one', async () => {
    address = {
      origin: 'https://oa.example.test',
      hostname: 'oa.example.test',
      pathname: '/portal',
    }
    await failure()
    clock += 30_000
    expect(await failure()).toBe('no-editor')
  })

  it('text whose owner forbids copying; a smart document that may be edited is the user’s', async () => {
    world.APP = { canCopy: () => false }
    world.officeType = 'w'
    installApi('甲\r')
    expect(await failure()).toBe('copy-forbidden')
    world.officeType = 'o'
    document.body.innerHTML = '<div class="ProseMirror" contenteditable="false"><p>甲</p></div>'
    expect(await failure()).toBe('copy-forbidden')
    document.body.innerHTML = '<div class="ProseMirror" contenteditable="true"><p>甲</p></div>'
    expect(await readLater()).toMatchObject({ layer: 'dom', complete: true })
  })
})

describe('a smart document', () => {
  it('has ranges in its DOM, and in the part that is mounted of a longer view', async () => {
    document.body.innerHTML =
      '<div class="ProseMirror" contenteditable="true"><p>完成××项</p></div>'
    const { paragraphs } = await readLater()
    const span = { key: paragraphs[0]?.key ?? '', start: 2, end: 4, text: '××' }
    expect(adapter.ranges?.(span).map(String)).toEqual(['××'])

    const block = (text: string) => ({
      type: { name: 'paragraph' },
      isTextblock: true,
      content: { size: 1, content: [{ type: { name: 'text' }, text }] },
    })
    const blocks = [
      '这是没有挂载在页面上的第一段，比较长',
      '完成××项',
      '这是没有挂载在页面上的最后一段',
    ].map(block)
    const root = document.querySelector('.ProseMirror') ?? document.body
    Object.assign(root, { pmViewDesc: { node: { content: { size: 3, content: blocks } } } })
    const whole = await readLater()
    expect(whole).toMatchObject({ layer: 'wps-smart-view', complete: true })
    const key = whole.paragraphs[1]?.key ?? ''
    expect(adapter.ranges?.({ ...span, key }).map(String)).toEqual(['××'])
    const far = { key: whole.paragraphs[0]?.key ?? '', start: 0, end: 2, text: '这是' }
    expect(adapter.ranges?.(far)).toEqual([])

    off.add('wps-smart-view')
    expect(await readLater()).toMatchObject({ layer: 'dom' })
    off.add('dom')
    expect(await failure()).toBe('model-unavailable')
    off.delete('wps-smart-view')
    expect(await readLater()).toMatchObject({ layer: 'wps-smart-view' })
  })
})

it('the diagnosis names the layers that answer, and asks a sheet for no words', async () => {
  world.officeType = 'w'
  installApi('机密\r')
  await readLater()
  const layers = await adapter.probe()
  expect(layers[0]).toMatchObject({ layer: 'wps-api', answers: true, paragraphs: 1 })
  expect(JSON.stringify(layers)).not.toContain('机密')
  world.officeType = 's'
  const fake = installApi('甲\r')
  await failure()
  await adapter.probe()
  expect(fake.asked).toEqual([])
})
