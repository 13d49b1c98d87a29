import { describe, expect, it } from 'vitest'
import { shortenTitle } from '../../lib/outline/short-title'

describe('shortenTitle', () => {
  it.each(['履职情况', '围绕中心抓落实，持续用力把各项重点任务一件一件地办好办实，让群众满意'])(
    'leaves %s whole',
    (title) => {
      expect(shortenTitle(title)).toBe(title)
    },
  )

  it('cuts a long sentence at the end of a clause', () => {
    expect(
      shortenTitle(
        '值班人员应当按时到岗，不得擅自离开，确有急事需要离开的，应当向带班领导报告，并安排其他人员顶替',
      ),
    ).toBe('值班人员应当按时到岗，不得擅自离开，确有急事需要离开的…')
  })

  it('cuts a sentence without clauses where it gets long', () => {
    const title = '落实主体责任'.repeat(10)
    expect(shortenTitle(title)).toBe(`${title.slice(0, 30)}…`)
  })
})
