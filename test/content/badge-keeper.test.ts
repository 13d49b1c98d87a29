import { describe, expect, it, vi } from 'vitest'
import { createBadgeKeeper } from '../../lib/content/badge-keeper'

const counts = { blanks: 1, problems: 2 }

function setUp() {
  const badge = { update: vi.fn(), remove: vi.fn() }
  const mount = vi.fn(() => badge)
  return { badge, mount, keeper: createBadgeKeeper(mount) }
}

describe('the badge', () => {
  it('comes with the first reading, once', () => {
    const { keeper, mount, badge } = setUp()
    keeper.show({ ...counts, state: 'reading' })
    expect(mount).not.toHaveBeenCalled()
    keeper.show({ ...counts, state: 'partial' })
    keeper.show({ ...counts, state: 'ready' })
    expect(mount).toHaveBeenCalledTimes(1)
    expect(badge.update).toHaveBeenLastCalledWith({ ...counts, state: 'ready' })
  })

  it('stays away where there is no document, and says so where one cannot be read', () => {
    const { keeper, mount, badge } = setUp()
    keeper.show({ blanks: 0, problems: 0, state: 'unreadable', reason: 'not-a-document' })
    expect(mount).not.toHaveBeenCalled()
    keeper.show({ blanks: 0, problems: 0, state: 'unreadable', reason: 'old-document' })
    expect(badge.update).toHaveBeenCalledWith({ blanks: 0, problems: 0, state: 'unreadable' })
    keeper.show({ blanks: 0, problems: 0, state: 'unreadable', reason: 'not-a-document' })
    expect(badge.remove).toHaveBeenCalled()
  })

  it('does not come back once hidden', () => {
    const { keeper, mount, badge } = setUp()
    keeper.show({ ...counts, state: 'ready' })
    keeper.hide()
    keeper.show({ ...counts, state: 'ready' })
    expect(badge.remove).toHaveBeenCalledTimes(1)
    expect(mount).toHaveBeenCalledTimes(1)
  })
})
