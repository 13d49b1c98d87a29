import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onLifelineEnd } from '../../lib/messaging/lifeline'
import { onMessage, type ProtocolMap } from '../../lib/messaging/protocol'
import { readPointed } from '../../lib/storage/pointed-finding'
import type { Actions } from '../../lib/worker/actions'
import type { FrameDocuments } from '../../lib/worker/frame-documents'
import {
  setUpCardMessages,
  setUpContentMessages,
  setUpDiagnosisMessages,
  setUpPanelMessages,
} from '../../lib/worker/handlers'
import type { Sender } from '../../lib/worker/senders'
import { frameProbe } from '../diagnosis/frame-probe'
import { snapshot } from './report'

vi.mock('../../lib/messaging/protocol', async (original) => ({
  ...(await original<object>()),
  onMessage: vi.fn(),
}))

vi.mock('../../lib/messaging/lifeline', () => ({ onLifelineEnd: vi.fn() }))

const documents = {
  opened: vi.fn(async () => {}),
  read: vi.fn(async () => true),
  changed: vi.fn(async () => 'taken' as const),
  unreadable: vi.fn(async () => {}),
  left: vi.fn(async () => {}),
}
const actions = {
  chooseGenre: vi.fn(async () => {}),
  ignoreFinding: vi.fn(async () => {}),
  restoreFinding: vi.fn(async () => {}),
  revealFinding: vi.fn(async () => 'moved' as const),
  revealParagraph: vi.fn(async () => 'moved' as const),
  refreshDocument: vi.fn(async () => {}),
}

const probePort = {
  findTab: vi.fn(async () => ({})),
  framesOf: vi.fn(async () => [0]),
  askFrame: vi.fn(async () => frameProbe()),
}
const explain = vi.fn(async () => null)

beforeEach(() => {
  fakeBrowser.reset()
  vi.clearAllMocks()
  setUpContentMessages(documents satisfies FrameDocuments)
  setUpPanelMessages(actions satisfies Actions)
  setUpDiagnosisMessages(probePort)
  setUpCardMessages({ ...actions, explain })
})

async function send(type: keyof ProtocolMap, data: unknown, sender: Partial<Sender>) {
  const handler = vi.mocked(onMessage).mock.calls.find(([name]) => name === type)?.[1]
  if (!handler) throw new Error(`nobody listens to ${type}`)
  const message = { id: 1, type, data, timestamp: 0, sender } as Parameters<typeof handler>[0]
  return handler(message)
}

const contentScript: Partial<Sender> = { tab: { id: 7 } as NonNullable<Sender['tab']>, frameId: 0 }
const panel = (): Partial<Sender> => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/sidepanel.html' as '/'),
})
const reading = { documentId: 'd', revision: 1, depth: 0, snapshot: snapshot('甲') }

describe('messages of a content script', () => {
  it('are taken for the frame that sent them', async () => {
    await send('documentRead', reading, contentScript)
    expect(documents.read).toHaveBeenCalledWith({ tabId: 7, frameId: 0 }, reading)
    await send('documentClosed', undefined, { ...contentScript, frameId: 3 })
    expect(documents.left).toHaveBeenCalledWith({ tabId: 7, frameId: 3 })
  })

  it('stop when the frame is taken out of its page', () => {
    const [listener] = vi.mocked(onLifelineEnd).mock.lastCall ?? []
    listener?.({ ...contentScript, frameId: 3 })
    expect(documents.left).toHaveBeenCalledWith({ tabId: 7, frameId: 3 })
  })

  it('are refused from no tab', async () => {
    await expect(send('documentRead', reading, panel())).rejects.toThrow()
    expect(documents.read).not.toHaveBeenCalled()
  })

  it('of another shape are refused without repeating their text', async () => {
    const data = { ...reading, snapshot: { ...reading.snapshot, paragraphs: '机密全文' } }
    const failed: Error = await send('documentRead', data, contentScript).then(
      () => new Error('taken'),
      (error: Error) => error,
    )
    expect(failed.message).toBe('message of another shape')
    expect(documents.read).not.toHaveBeenCalled()
  })
})

describe('the diagnosis', () => {
  it('is asked of the tab for a page of the extension alone', async () => {
    const answer = await send('probeDocument', { tabId: 7 }, panel())
    expect(answer).toEqual({ ok: true, frames: [frameProbe()] })
    expect(probePort.askFrame).toHaveBeenCalledWith(7, 0)
    probePort.askFrame.mockClear()
    await expect(async () => send('probeDocument', { tabId: 7 }, contentScript)).rejects.toThrow()
    await expect(async () => send('probeDocument', { tabId: 'x' }, panel())).rejects.toThrow()
    expect(probePort.askFrame).not.toHaveBeenCalled()
  })
})

describe('messages of the card', () => {
  it('are carried out for the tab that sent them, whatever they say of a tab', async () => {
    const data = { tabId: 8, findingId: 'f', rule: 'r', scope: 'document' }
    await send('ignoreMark', data, contentScript)
    expect(actions.ignoreFinding).toHaveBeenCalledWith({ ...data, tabId: 7 })
    await send('restoreMark', data, contentScript)
    expect(actions.restoreFinding).toHaveBeenCalledWith({ tabId: 7, findingId: 'f', rule: 'r' })
    await send('explainFinding', { rule: 'r' }, contentScript)
    expect(explain).toHaveBeenCalledWith('r')
  })

  it.each([
    [{}],
    [{ findingId: 'f', rule: 'r', scope: 'all' }],
    [{ findingId: 'f', rule: 'r'.repeat(101), scope: 'once' }],
  ])('of another shape are refused: %j', async (data) => {
    await expect(send('ignoreMark', data, contentScript)).rejects.toThrow()
    expect(actions.ignoreFinding).not.toHaveBeenCalled()
  })
})

describe('messages of the panel', () => {
  it('are carried out', async () => {
    expect(await send('revealFinding', { tabId: 7, findingId: 'f' }, panel())).toBe('moved')
    await send('ignoreFinding', { tabId: 7, findingId: 'f', rule: 'r', scope: 'once' }, panel())
    expect(actions.ignoreFinding).toHaveBeenCalledWith({
      tabId: 7,
      findingId: 'f',
      rule: 'r',
      scope: 'once',
    })
  })

  it.each([
    ['a content script', contentScript],
    ['another extension', { id: 'other', url: 'chrome-extension://other/panel.html' }],
    ['a page', { url: 'https://team.feishu.cn/docx/Abc' }],
  ])('are refused from %s', async (_, sender) => {
    const data = { tabId: 7, findingId: 'f', rule: 'r', scope: 'everywhere' }
    await expect(send('ignoreFinding', data, sender)).rejects.toThrow()
    await expect(send('enableOnTab', { tabId: 7 }, sender)).rejects.toThrow()
    expect(actions.ignoreFinding).not.toHaveBeenCalled()
  })

  it.each([[{}], [{ tabId: '7' }], [{ tabId: 7, findingId: 'f', rule: 'r', scope: 'all' }]])(
    'of another shape are refused: %j',
    async (data) => {
      await expect(send('ignoreFinding', data, panel())).rejects.toThrow()
    },
  )
})

describe('the way from the card to the panel', () => {
  it('opens the panel at once and points at the finding for a while', async () => {
    const open = vi.fn(async () => {})
    Object.assign(fakeBrowser, { sidePanel: { open } })
    const sent = send('showInPanel', { findingId: 'f' }, contentScript)
    expect(open).toHaveBeenCalledWith({ tabId: 7 })
    await sent
    expect(await readPointed(7)).toBe('f')
    expect(await readPointed(8)).toBeNull()
    vi.useFakeTimers({ now: Date.now() + 11_000 })
    expect(await readPointed(7)).toBeNull()
    vi.useRealTimers()
  })
})

describe('the click on the badge', () => {
  it('opens the panel at once, while the browser still counts it as a gesture', () => {
    const open = vi.fn(async () => {})
    Object.assign(fakeBrowser, { sidePanel: { open } })
    void send('openPanel', undefined, contentScript)
    expect(open).toHaveBeenCalledWith({ tabId: 7 })
  })
})
