import { describe, expect, it } from 'vitest'
import { findEnumerations } from '../../lib/outline/enumerations'
import { BODY, pointsOf } from './lines-of'

const hits: [text: string, points: string[]][] = [
  [
    '主要问题：一是学习不深；二是服务不细，办法不多；三是创新不够。',
    ['0:1 是 学习不深', '0:2 是 服务不细，办法不多', '0:3 是 创新不够'],
  ],
  ['一是抓学习。全员参加。二是抓服务。办事更快。', ['0:1 是 抓学习', '0:2 是 抓服务']],
  [
    '问题有：一是学习不深；二是服务不细。原因是：一是重视不够；二是方法不多。',
    ['0:1 是 学习不深', '0:2 是 服务不细', '1:1 是 重视不够', '1:2 是 方法不多'],
  ],
  ['一要抓学习，二要抓服务，三要抓创新。', ['0:1 要 抓学习', '0:2 要 抓服务', '0:3 要 抓创新']],
  [
    '一是抓学习，一要读书，二要分享；二是抓服务。',
    ['0:1 是 抓学习', '1:1 要 读书', '1:2 要 分享', '0:2 是 抓服务'],
  ],
  ['主要表现为一是学习不深，二是服务不细。', ['0:1 是 学习不深', '0:2 是 服务不细']],
  ['存在问题一是学习不深，二是服务不细。', ['0:1 是 学习不深', '0:2 是 服务不细']],
  ['一是口径统一是前提；二是核对数据。', ['0:1 是 口径统一是前提', '0:2 是 核对数据']],
  ['一是标准一是前提；二是核对数据。', ['0:1 是 标准一是前提', '0:2 是 核对数据']],
  ['一是学习不深；三是创新不够。', ['0:1 是 学习不深', '0:3 是 创新不够']],
  ['一在学习上用力，二在服务上用心。', ['0:1 在 在学习上用力', '0:2 在 在服务上用心']],
  ['第一，抓学习。第二，抓服务。', ['0:1 ， 抓学习', '0:2 ， 抓服务']],
  ['其一，人员不足；其二，经费不足。', ['0:1 ， 人员不足', '0:2 ， 经费不足']],
  [
    '首先，抓学习。其次，抓服务。最后，抓总结。',
    ['0:1 ， 抓学习', '0:2 ， 抓服务', '0:3 ， 抓总结'],
  ],
  ['要求：（1）时间到位；（2）人员到位。', ['0:1 （） 时间到位', '0:2 （） 人员到位']],
  ['①签到②入座③开会', ['0:1  签到', '0:2  入座', '0:3  开会']],
  ['工作有：1.学习；2.服务；3.创新。', ['0:1 . 学习', '0:2 . 服务', '0:3 . 创新']],
  ['任务：一、学习。二、服务。', ['0:1 、 学习', '0:2 、 服务']],
  [
    `十项工作：${'一二三四五六七八九十'
      .split('')
      .map((numeral) => `${numeral}是做事`)
      .join('；')}；十一是收尾。`,
    [...Array.from({ length: 10 }, (_, index) => `0:${index + 1} 是 做事`), '0:11 是 收尾'],
  ],
]

const misses = [
  '一是加强学习，提高能力。全年读书十本。',
  '同志们统一是对的，唯一是错的。',
  '经费2.5亿元，人员3、4名，见（1）和（2）项。',
  '一是一，二是二。',
  '一、二等奖和二、三等奖共五名。',
  '首先，感谢各位同事。',
  '会议于3月1日召开。2日结束。',
]

describe('points', () => {
  it.each(hits)('%s', (text, points) => {
    expect(pointsOf([text])).toEqual(points)
  })

  it.each(misses)('no points: %s', (text) => {
    expect(pointsOf([text])).toEqual([])
  })

  it('stand in the paragraph of a heading when counted in words', () => {
    expect(pointsOf([`（一）抓管理。一是建制度；二是抓落实。`])).toEqual([
      '0:1 是 建制度',
      '0:2 是 抓落实',
    ])
  })

  it('are the next level of the numbering when numbered after a heading', () => {
    const text = '1.制度方面。①建立台账。②定期检查。'
    expect(pointsOf([text])).toEqual([])
    expect(findEnumerations(text)).toMatchObject([{ kind: 'number', items: [{}, {}] }])
  })

  it('belong to an outer paragraph item that has none of its kind', () => {
    expect(pointsOf([`三是抓监督。${BODY}做到：一是日常查；二是专项查；三是回头查。`])).toEqual([
      '0:1 是 日常查',
      '0:2 是 专项查',
      '0:3 是 回头查',
    ])
  })

  it('count their groups through the document', () => {
    expect(pointsOf(['一是甲；二是乙。', '一是丙；二是丁。']).map((point) => point[0])).toEqual([
      ...['0', '0', '1', '1'],
    ])
  })
})
