import { describe, expect, it } from 'vitest'
import { createConfusion } from '../../lib/terms/confusion'

const areConfused = createConfusion(
  'zuo 作做坐\nzhi 治致\nzi 自\njin 进\njing 竞\nnan 南\nlan 兰\nmei 没\nmo 没末\n',
  '己 已巳\n未 末\n',
)

describe('areConfused', () => {
  it.each(['作做', '治自', '进竞', '南兰', '末没', '己已', '已己', '末未'])('%s', (pair) => {
    const [one = '', other = ''] = pair
    expect(areConfused(one, other)).toBe(true)
    expect(areConfused(other, one)).toBe(true)
  })

  it.each(['作治', '南进', '巳末', '作龘', '龘龘'])('not %s', (pair) => {
    const [one = '', other = ''] = pair
    expect(areConfused(one, other)).toBe(false)
  })
})
