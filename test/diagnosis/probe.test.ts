import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { FrameProbeSchema, ProbeAnswerSchema } from '../../lib/diagnosis/probe'
import { frameProbe } from './frame-probe'

const SECRET = '全年接待来访____人次'
const accepts = (probe: unknown) => v.safeParse(FrameProbeSchema, probe).success
const [layer] = frameProbe().layers

describe('what a frame may answer', () => {
  it('is what it is', () => {
    expect(v.parse(FrameProbeSchema, frameProbe())).toEqual(frameProbe())
  })

  it('loses every field that was not agreed', () => {
    const parsed = v.parse(FrameProbeSchema, {
      ...frameProbe(),
      title: SECRET,
      layers: [{ ...layer, text: SECRET }],
      place: { ...frameProbe().place, path: SECRET },
    })
    expect(JSON.stringify(parsed)).not.toContain(SECRET)
  })

  it.each<[string, unknown]>([
    ['a layer named by text', frameProbe({ layers: [{ ...layer, layer: SECRET } as never] })],
    ['a layer named by a sentence', frameProbe({ layers: [{ ...layer, layer: 'a b' } as never] })],
    ['a reason of its own', frameProbe({ layers: [{ ...layer, reason: SECRET } as never] })],
    ['a host with text', frameProbe({ place: { host: `${SECRET}.cn`, kind: '' } })],
    ['a kind with an id', frameProbe({ place: { host: 'a.cn', kind: 'docx/AbC1' } })],
    ['a version of text', frameProbe({ version: SECRET })],
    ['sizes that are none', frameProbe({ marks: { blanks: -1, problems: 0, painted: 0 } })],
    [
      'a layer in use named by text',
      frameProbe({ reading: { ...frameProbe().reading, layer: SECRET } as never }),
    ],
    [
      'many layers',
      frameProbe({ layers: Array.from({ length: 31 }, () => ({ ...layer }) as never) }),
    ],
    ['nothing', null],
  ])('%s is refused', (_, probe) => expect(accepts(probe)).toBe(false))
})

it('an answer without a frame is none', () => {
  expect(v.safeParse(ProbeAnswerSchema, { ok: true, frames: [] }).success).toBe(false)
  expect(v.safeParse(ProbeAnswerSchema, { ok: false, failure: SECRET }).success).toBe(false)
})
