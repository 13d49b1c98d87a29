import { describe, expect, it, vi } from 'vitest'
import { type ProbePort, probeTab } from '../../lib/worker/probe-tab'
import { frameProbe } from '../diagnosis/frame-probe'

const port = (changes: Partial<ProbePort> = {}): ProbePort => ({
  findTab: async () => ({}),
  framesOf: async () => [0],
  askFrame: async () => frameProbe(),
  ...changes,
})
const nobody = async () => {
  throw new Error('Could not establish connection. Receiving end does not exist.')
}

describe('a probe of a tab', () => {
  it('is what its frames answer', async () => {
    const askFrame = vi.fn(async (_: number, frameId: number) =>
      frameProbe({ isTop: frameId === 0 }),
    )
    const answer = await probeTab(port({ askFrame, framesOf: async () => [0, 8] }), 7)
    expect(answer).toEqual({ ok: true, frames: [frameProbe(), frameProbe({ isTop: false })] })
    expect(askFrame.mock.calls).toEqual([
      [7, 0],
      [7, 8],
    ])
  })

  it('is one frame where the others have no script', async () => {
    const askFrame = (_: number, frameId: number) =>
      frameId === 0 ? nobody() : Promise.resolve(frameProbe())
    const answer = await probeTab(port({ askFrame, framesOf: async () => [0, 8] }), 7)
    expect(answer).toMatchObject({ ok: true, frames: [{ editor: 'feishu' }] })
  })

  it.each<[string, Partial<ProbePort>]>([
    ['tab-closed', { findTab: () => Promise.reject(new Error('No tab with id: 7.')) }],
    ['no-script', { askFrame: nobody }],
    ['no-script', { askFrame: () => Promise.reject(new Error('No response')) }],
    ['no-script', { framesOf: async () => [] }],
    ['timeout', { askFrame: () => new Promise(() => {}) }],
    ['unusable', { askFrame: async () => ({ text: '正文' }) }],
    ['unusable', { askFrame: () => Promise.reject(new Error('正文')) }],
  ])('fails as %s', async (failure, changes) => {
    expect(await probeTab(port(changes), 7, 20)).toEqual({ ok: false, failure })
  })
})
