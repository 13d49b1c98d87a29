// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSession, type SessionCounts } from '../../lib/content/session'
import type { Snapshot } from '../../lib/document/snapshot'
import {
  type ChangeSignal,
  type EditorAdapter,
  UnreadableError,
  type UnreadableReason,
} from '../../lib/editors/adapter'
import type { Painter } from '../../lib/highlight/painter'
import type { ChangeAnswer, Mark } from '../../lib/messaging/protocol'

const DEBOUNCE = 250

function setUp() {
  let documentId = 'doc-a'
  let texts: string[] | UnreadableReason = ['题', '甲']
  let complete = true
  let change: (signal: ChangeSignal) => void = () => {}
  let hidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  const read = vi.fn(async (): Promise<Snapshot> => {
    if (typeof texts === 'string') throw new UnreadableError(texts)
    const paragraphs = texts.map((text, index) => ({ key: `k${index}`, text }))
    return { editor: 'feishu', layer: 'feishu-model', complete, paragraphs }
  })
  const stopWatching = vi.fn()
  const adapter: EditorAdapter = {
    id: 'feishu',
    documentId: () => documentId,
    read,
    watch(onChange) {
      change = onChange
      return stopWatching
    },
    reveal: vi.fn(async () => 'moved' as const),
    probe: async () => [],
    dispose: vi.fn(),
  }
  const painter = {
    setMarks: vi.fn(),
    schedule: vi.fn(),
    focus: vi.fn(),
    painted: () => [],
    at: () => null,
    stop: vi.fn(),
  } satisfies Painter
  const worker = {
    opened: vi.fn(async () => {}),
    read: vi.fn(async () => true),
    changed: vi.fn(async (): Promise<ChangeAnswer> => 'taken'),
    unreadable: vi.fn(async () => {}),
    closed: vi.fn(async () => {}),
  }
  const counts: SessionCounts[] = []
  const session = createSession({
    page: document,
    adapter,
    painter,
    worker,
    onCounts: (next) => counts.push(next),
  })
  return {
    session,
    adapter,
    painter,
    worker,
    counts,
    read,
    stopWatching,
    change: (signal: ChangeSignal = 'edit') => change(signal),
    set(next: { texts?: string[] | UnreadableReason; documentId?: string; complete?: boolean }) {
      texts = next.texts ?? texts
      documentId = next.documentId ?? documentId
      complete = next.complete ?? complete
    },
    hide(next: boolean) {
      hidden = next
    },
  }
}

const mark: Mark = {
  id: 'f',
  key: 'k1',
  start: 0,
  end: 1,
  text: '甲',
  severity: 'error',
  rule: 'placeholder/asterisk',
  message: '没有填',
  suggestions: [],
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('reading', () => {
  it('opens the document, reads it and sends all of it once', async () => {
    const { session, worker, counts } = setUp()
    session.start()
    await pass(0)
    expect(worker.opened).toHaveBeenCalledWith({ editor: 'feishu', documentId: 'doc-a' })
    expect(worker.read).toHaveBeenCalledTimes(1)
    expect(worker.read).toHaveBeenCalledWith(
      expect.objectContaining({ documentId: 'doc-a', revision: 1 }),
    )
    expect(worker.closed).not.toHaveBeenCalled()
    expect(counts.map(({ state }) => state)).toEqual(['reading', 'ready'])
  })

  it('waits for a pause and then sends only what changed', async () => {
    const { session, worker, set, change, read } = setUp()
    session.start()
    await pass(0)
    set({ texts: ['题', '甲乙', '丙'] })
    for (let stroke = 0; stroke < 3; stroke++) {
      change()
      await pass(100)
    }
    expect(read).toHaveBeenCalledTimes(1)
    await pass(DEBOUNCE)
    expect(read).toHaveBeenCalledTimes(2)
    expect(worker.changed).toHaveBeenCalledWith({
      documentId: 'doc-a',
      baseRevision: 1,
      revision: 2,
      layer: 'feishu-model',
      complete: true,
      splices: [
        {
          start: 1,
          remove: 1,
          insert: [
            { key: 'k1', text: '甲乙' },
            { key: 'k2', text: '丙' },
          ],
        },
      ],
    })
    expect(worker.read).toHaveBeenCalledTimes(1)
  })

  it('does not put off reading for ever while somebody types on', async () => {
    const { session, change, read } = setUp()
    session.start()
    await pass(0)
    for (let stroke = 0; stroke < 15; stroke++) {
      change()
      await pass(100)
    }
    expect(read.mock.calls.length).toBeGreaterThan(1)
  })

  it("at the user's wish even while hidden, and says what is known without any text", async () => {
    const { session, worker, set, hide } = setUp()
    expect(session.facts().reading).toEqual({ state: 'reading' })
    hide(true)
    session.start()
    await pass(0)
    expect(worker.read).not.toHaveBeenCalled()
    await session.readAgain()
    expect(worker.read).toHaveBeenCalledTimes(1)
    expect(session.facts().reading).toEqual({
      state: 'ready',
      layer: 'feishu-model',
      complete: true,
      paragraphs: 2,
      characters: 2,
    })
    await session.readAgain()
    expect(worker.read).toHaveBeenCalledTimes(1)
    expect(worker.changed).not.toHaveBeenCalled()
    set({ texts: 'copy-forbidden' })
    await session.readAgain()
    expect(session.facts().reading).toEqual({ state: 'unreadable', reason: 'copy-forbidden' })
  })

  it('says nothing when nothing changed, but tells when more of it was loaded', async () => {
    const { session, worker, set, change } = setUp()
    set({ complete: false })
    session.start()
    await pass(0)
    change()
    await pass(DEBOUNCE)
    expect(worker.changed).not.toHaveBeenCalled()
    set({ complete: true })
    change()
    await pass(DEBOUNCE)
    expect(worker.changed).toHaveBeenCalledWith(
      expect.objectContaining({ complete: true, splices: [] }),
    )
  })

  it('sends everything to a worker that does not know the base', async () => {
    const { session, worker, set, change } = setUp()
    session.start()
    await pass(0)
    worker.changed.mockResolvedValueOnce('unknown')
    set({ texts: ['题'] })
    change()
    await pass(DEBOUNCE)
    expect(worker.read).toHaveBeenLastCalledWith(expect.objectContaining({ revision: 2 }))
  })

  it('sends everything again after a worker that did not answer', async () => {
    const { session, worker, set, change } = setUp()
    session.start()
    await pass(0)
    worker.changed.mockRejectedValueOnce(new Error('No response'))
    set({ texts: ['题'] })
    change()
    await pass(DEBOUNCE)
    change()
    await pass(DEBOUNCE)
    expect(worker.read).toHaveBeenCalledTimes(2)
  })

  it('does nothing while hidden, except when the worker asks', async () => {
    const { session, read, hide, change, worker } = setUp()
    hide(true)
    session.start()
    change()
    await pass(DEBOUNCE)
    expect(read).not.toHaveBeenCalled()
    await session.sendSnapshot()
    expect(worker.read).toHaveBeenCalledTimes(1)
  })

  it('does not read syllables that are still composed, though typing before asked for it', async () => {
    const { session, read, change } = setUp()
    session.start()
    await pass(0)
    change()
    document.dispatchEvent(new Event('compositionstart'))
    await pass(5_000)
    expect(read).toHaveBeenCalledTimes(1)
    document.dispatchEvent(new Event('compositionend'))
    await pass(150)
    change()
    await pass(DEBOUNCE)
    expect(read).toHaveBeenCalledTimes(2)
    session.stop()
  })

  it('answers a request for the snapshot only when the worker has it', async () => {
    const { session, worker } = setUp()
    session.start()
    await pass(0)
    let done = (_isSpeaker: boolean) => {}
    worker.read.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)))
    const answered = vi.fn()
    void session.sendSnapshot().then(answered)
    await pass(0)
    expect(worker.read).toHaveBeenCalledTimes(2)
    expect(answered).not.toHaveBeenCalled()
    done(true)
    await pass(0)
    expect(answered).toHaveBeenCalled()
  })
})

describe('another document in the same page', () => {
  it('closes the one and opens the other, without old marks', async () => {
    const { session, worker, set, change, painter } = setUp()
    session.start()
    await pass(0)
    set({ documentId: 'doc-b', texts: ['新题'] })
    change()
    await pass(DEBOUNCE)
    expect(worker.closed).toHaveBeenCalledTimes(1)
    expect(worker.opened).toHaveBeenLastCalledWith({ editor: 'feishu', documentId: 'doc-b' })
    expect(worker.read).toHaveBeenLastCalledWith(expect.objectContaining({ documentId: 'doc-b' }))
    expect(worker.changed).not.toHaveBeenCalled()
    expect(painter.setMarks).toHaveBeenLastCalledWith([])
  })

  it('drops marks of the one that was left', async () => {
    const { session, painter } = setUp()
    session.start()
    await pass(0)
    painter.setMarks.mockClear()
    session.showMarks({ documentId: 'doc-z', revision: 1, marks: [mark], blanks: 1, problems: 0 })
    expect(painter.setMarks).not.toHaveBeenCalled()
    session.showMarks({ documentId: 'doc-a', revision: 1, marks: [mark], blanks: 1, problems: 0 })
    expect(painter.setMarks).toHaveBeenCalledWith([mark])
  })
})

describe('a frame beside another one that speaks for the tab', () => {
  it('shows nothing, and speaks up when it is asked', async () => {
    const { session, worker, painter, counts, set, change } = setUp()
    worker.read.mockResolvedValueOnce(false)
    session.start()
    await pass(0)
    expect(painter.setMarks).toHaveBeenLastCalledWith([])
    expect(counts.at(-1)?.state).toBe('silent')
    worker.changed.mockResolvedValueOnce('silent')
    set({ texts: ['题', '甲乙'] })
    change()
    await pass(DEBOUNCE)
    expect(worker.read).toHaveBeenCalledTimes(1)
    expect(counts.at(-1)?.state).toBe('silent')
    await session.sendSnapshot()
    expect(counts.at(-1)?.state).toBe('ready')
  })

  it('is silent from when the worker says so', async () => {
    const { session, painter, counts } = setUp()
    session.start()
    await pass(0)
    session.showMarks({ documentId: 'doc-a', revision: 1, marks: [mark], blanks: 1, problems: 0 })
    session.silence()
    expect(painter.setMarks).toHaveBeenLastCalledWith([])
    expect(counts.at(-1)).toEqual({ blanks: 0, problems: 0, state: 'silent' })
  })
})

describe('what cannot be read', () => {
  it('is told once with its reason, and marks go', async () => {
    const { session, worker, set, change, counts, painter } = setUp()
    session.start()
    await pass(0)
    set({ texts: 'copy-forbidden' })
    for (let check = 0; check < 3; check++) {
      change()
      await pass(DEBOUNCE)
    }
    expect(worker.unreadable).toHaveBeenCalledTimes(1)
    expect(worker.unreadable).toHaveBeenCalledWith({ editor: 'feishu', reason: 'copy-forbidden' })
    expect(painter.setMarks).toHaveBeenLastCalledWith([])
    expect(counts.at(-1)).toMatchObject({ state: 'unreadable', reason: 'copy-forbidden' })
    set({ texts: ['题'] })
    change()
    await pass(DEBOUNCE)
    expect(worker.read).toHaveBeenCalledTimes(2)
    expect(counts.at(-1)).toEqual({ state: 'ready', blanks: 0, problems: 0 })
  })

  it('is no error while the editor is still coming up', async () => {
    const { session, worker, set, read } = setUp()
    set({ texts: 'no-editor' })
    session.start()
    await pass(2_000)
    expect(worker.unreadable).not.toHaveBeenCalled()
    expect(read.mock.calls.length).toBeGreaterThan(3)
    set({ texts: ['题'] })
    await pass(500)
    expect(worker.read).toHaveBeenCalledTimes(1)
  })

  it('is told when no editor comes at all', async () => {
    const { session, worker, set } = setUp()
    set({ texts: 'no-editor' })
    session.start()
    await pass(25_000)
    expect(worker.unreadable).toHaveBeenCalledTimes(1)
    expect(worker.unreadable).toHaveBeenCalledWith({ editor: 'feishu', reason: 'no-editor' })
  })
})

describe('revealing and stopping', () => {
  const span = { key: 'k1', start: 0, end: 1, text: '甲' }

  it('shows the place once it is in view', async () => {
    const { session, painter, adapter } = setUp()
    session.start()
    expect(await session.reveal(span)).toBe('moved')
    expect(painter.focus).toHaveBeenCalledWith(span)
    vi.mocked(adapter.reveal).mockResolvedValueOnce('absent')
    await session.reveal(span)
    expect(painter.focus).toHaveBeenCalledTimes(1)
  })

  it('takes everything away and stays silent', async () => {
    const { session, painter, adapter, stopWatching, change, read, worker } = setUp()
    session.start()
    await pass(0)
    change()
    session.stop()
    await pass(60_000)
    expect(stopWatching).toHaveBeenCalled()
    expect(painter.stop).toHaveBeenCalled()
    expect(adapter.dispose).toHaveBeenCalled()
    expect(read).toHaveBeenCalledTimes(1)
    expect(worker.read).toHaveBeenCalledTimes(1)
  })
})
