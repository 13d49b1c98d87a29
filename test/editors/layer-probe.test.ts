import { describe, expect, it, vi } from 'vitest'
import type { LayerFailure } from '../../lib/editors/adapter'
import { createLiveChoices, DEFAULT_CHOICES } from '../../lib/editors/choices'
import { probeLayer, sizesOf } from '../../lib/editors/layer-probe'
import { BridgeError, type BridgeFailure } from '../../lib/messaging/bridge'

const SECRET = '机密正文'

describe('a probe of one layer', () => {
  it('says how much there is and how long it took', async () => {
    const probe = await probeLayer('dom', DEFAULT_CHOICES, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return sizesOf([{ text: SECRET }, { text: '' }])
    })
    expect(probe).toMatchObject({ layer: 'dom', answers: true, paragraphs: 2, characters: 4 })
    expect(probe).not.toHaveProperty('reason')
    expect(probe.milliseconds).toBeGreaterThan(15)
    expect(JSON.stringify(probe)).not.toContain(SECRET)
  })

  it('of nothing is absent', async () => {
    const probe = await probeLayer('dom', DEFAULT_CHOICES, () => sizesOf([]))
    expect(probe).toMatchObject({ answers: false, reason: 'absent', paragraphs: 0 })
  })

  it.each<[BridgeFailure, LayerFailure]>([
    ['unavailable', 'absent'],
    ['timeout', 'timeout'],
    ['failed', 'failed'],
    ['invalid', 'insane'],
    ['given-up', 'given-up'],
  ])('names why the bridge failed: %s', async (failure, reason) => {
    const probe = await probeLayer('model', DEFAULT_CHOICES, async () => {
      throw new BridgeError(failure)
    })
    expect(probe).toMatchObject({ answers: false, reason })
  })

  it('keeps what was thrown to itself', async () => {
    const probe = await probeLayer('model', DEFAULT_CHOICES, () => {
      throw new Error(SECRET)
    })
    expect(probe.reason).toBe('failed')
    expect(JSON.stringify(probe)).not.toContain(SECRET)
  })

  it('does not ask a layer that is off', async () => {
    const choices = createLiveChoices()
    choices.set({ generic: { layersOff: ['model'], switches: {} } })
    const ask = vi.fn(() => sizesOf([{ text: '甲' }]))
    expect(await probeLayer('model', choices.of('generic'), ask)).toMatchObject({ reason: 'off' })
    expect(ask).not.toHaveBeenCalled()
  })
})
