import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Documents } from '../../lib/worker/documents'
import { createFrameDocuments } from '../../lib/worker/frame-documents'
import { createFrames } from '../../lib/worker/frames'
import { snapshot } from './report'

const TAB = 7
const page = { tabId: TAB, frameId: 0 }
const inner = { tabId: TAB, frameId: 5 }

const documents = {
  opened: vi.fn(async () => {}),
  read: vi.fn(async () => {}),
  changed: vi.fn(async () => true),
  unreadable: vi.fn(async () => {}),
  left: vi.fn(async () => {}),
}
const port = {
  requestSnapshot: vi.fn(async () => {}),
  silence: vi.fn(async () => {}),
  rememberSpeaker: vi.fn(async () => {}),
}

function setUp() {
  return createFrameDocuments(documents as unknown as Documents, createFrames(), port)
}

const reading = (depth: number, ...texts: string[]) => ({
  documentId: 'd',
  revision: 1,
  depth,
  snapshot: snapshot(...texts),
})
const change = {
  documentId: 'd',
  baseRevision: 1,
  revision: 2,
  layer: 'dom',
  complete: true,
  splices: [{ start: 0, remove: 1, insert: [{ key: 'k0', text: '乙' }] }],
}
const unreadable = (depth: number, reason: 'no-editor' | 'copy-forbidden') => ({
  editor: 'wps' as const,
  reason,
  depth,
})

beforeEach(() => vi.clearAllMocks())

describe('one document of a page with frames', () => {
  it('is that of the deepest complete frame; the one before goes silent', async () => {
    const frames = setUp()
    expect(await frames.read(page, reading(0, '搜索'))).toBe(true)
    expect(await frames.read(inner, reading(2, '正文'))).toBe(true)
    expect(port.silence).toHaveBeenCalledWith(page)
    expect(port.rememberSpeaker).toHaveBeenLastCalledWith(inner)
    expect(await frames.changed(page, change)).toBe('silent')
    expect(await frames.changed(inner, change)).toBe('taken')
    expect(documents.changed).toHaveBeenCalledTimes(1)
    expect(await frames.read(page, reading(0, '搜索'))).toBe(false)
    expect(documents.read).toHaveBeenCalledTimes(2)
  })

  it('does not depend on which frame is first', async () => {
    const frames = setUp()
    expect(await frames.read(inner, reading(2, '正文'))).toBe(true)
    expect(await frames.read(page, reading(0, '搜索'))).toBe(false)
    await frames.unreadable(page, unreadable(0, 'no-editor'))
    expect(documents.unreadable).not.toHaveBeenCalled()
    expect(port.silence).not.toHaveBeenCalled()
  })

  it('falls to another frame when its own is gone', async () => {
    const frames = setUp()
    await frames.read(page, reading(0, '甲'))
    await frames.read(inner, reading(1, '乙'))
    await frames.left(inner)
    expect(documents.left).not.toHaveBeenCalled()
    expect(port.requestSnapshot).toHaveBeenCalledWith(page)
    expect(await frames.read(page, reading(0, '甲'))).toBe(true)
  })

  it('is gone with the last frame, also when that one cannot be asked', async () => {
    const frames = setUp()
    await frames.read(page, reading(0, '甲'))
    await frames.read(inner, reading(1, '乙'))
    port.requestSnapshot.mockRejectedValueOnce(new Error('No response'))
    await frames.left(inner)
    await vi.waitFor(() => expect(documents.left).toHaveBeenCalledWith(TAB))
  })

  it('takes no edit on the text of another frame', async () => {
    const frames = setUp()
    await frames.read(page, reading(0, '甲'))
    await frames.read(inner, { ...reading(1), snapshot: snapshot('') })
    expect(await frames.changed(inner, change)).toBe('unknown')
    expect(documents.changed).not.toHaveBeenCalled()
  })

  it('that cannot be read is said where no frame can', async () => {
    const frames = setUp()
    await frames.opened(page, { editor: 'generic', documentId: 'p', depth: 0 })
    await frames.unreadable(inner, unreadable(1, 'copy-forbidden'))
    expect(documents.unreadable).not.toHaveBeenCalled()
    await frames.unreadable(page, unreadable(0, 'no-editor'))
    // The frame with the better reason is asked to say it.
    expect(port.requestSnapshot).toHaveBeenCalledWith(inner)
    await frames.unreadable(inner, unreadable(1, 'copy-forbidden'))
    expect(documents.unreadable).toHaveBeenCalledTimes(1)
  })

  it('is asked for whole after a stop of the worker', async () => {
    const frames = setUp()
    expect(await frames.changed(inner, change)).toBe('unknown')
    expect(await frames.read(inner, reading(1, '乙'))).toBe(true)
    expect(await frames.changed(inner, change)).toBe('taken')
  })

  it('goes with the page', async () => {
    const frames = setUp()
    await frames.read(inner, reading(1, '乙'))
    await frames.left(page)
    expect(documents.left).toHaveBeenCalledWith(TAB)
    expect(await frames.changed(inner, change)).toBe('unknown')
  })
})
