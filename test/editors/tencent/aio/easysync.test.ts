import { describe, expect, it } from 'vitest'
import { decodeChangeset } from '../../../../lib/editors/tencent/aio/easysync'

const textOf = (changeset: string) =>
  decodeChangeset(changeset)
    ?.map(({ text }) => text)
    .join('')

describe('the text of a changeset', () => {
  it.each([
    ['made of nothing', 'Z:0>2+2$完成', '完成'],
    ['empty', 'Z:0>0$', ''],
    ['of several runs', 'Z:0>5*0+2*0*1+1*0+2$全年共办理', '全年共办理'],
    ['with line ends', 'Z:0>6|1+3+3$第一\n第二行', '第一\n第二行'],
    ['that holds dollars', 'Z:0>4+4$价$1元', '价$1元'],
    ['longer than 36', `Z:0>1o+1o$${'字'.repeat(60)}`, '字'.repeat(60)],
    [
      'instead of another, as a command has it',
      'Z:4>b-4+f$一二三四五六七八九十甲乙丙丁戊',
      '一二三四五六七八九十甲乙丙丁戊',
    ],
    ['that is taken away', 'Z:4<4-4$', ''],
  ])('%s', (_, changeset, expected) => {
    expect(textOf(changeset)).toBe(expected)
  })

  it('keeps the numbers of the attributes', () => {
    expect(decodeChangeset('Z:0>3*0*a+1*10+2$甲乙丙')).toEqual([
      { text: '甲', attributes: [0, 10] },
      { text: '乙丙', attributes: [36] },
    ])
  })

  it.each([
    ['keeps text that is not known', 'Z:4>2=4+2$完成'],
    ['keeps the rest without saying so', 'Z:4>0-2+2$完成'],
    ['promises more than it has', 'Z:0>5+5$完成'],
    ['has more than it promises', 'Z:0>1+1$完成'],
    ['says a wrong length', 'Z:0>3+2$完成'],
    ['has no bank', 'Z:0>2+2'],
    ['has an operation of another kind', 'Z:0>2!2$完成'],
    ['is plain text', '完成'],
    ['is nothing', ''],
    ['has numbers without an end', `Z:0>${'z'.repeat(400)}+2$完成`],
  ])('is not known when it %s', (_, changeset) => {
    expect(decodeChangeset(changeset)).toBeNull()
  })

  it('takes linear time', () => {
    const length = 600_000
    const operations = '*0+1'.repeat(length / 4)
    const count = length / 4
    const started = performance.now()
    const runs = decodeChangeset(`Z:0>${count.toString(36)}${operations}$${'字'.repeat(count)}`)
    expect(runs).toHaveLength(count)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('is refused when it is longer than any block', () => {
    const count = 2_100_000
    const changeset = `Z:0>${count.toString(36)}+${count.toString(36)}$${'字'.repeat(count)}`
    expect(decodeChangeset(changeset)).toBeNull()
  })
})
