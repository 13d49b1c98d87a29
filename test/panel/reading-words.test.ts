import { describe, expect, it } from 'vitest'
import {
  describeNoFindings,
  describeProgress,
  describeSynced,
  unreadableReason,
} from '../../lib/panel/reading-words'
import { createReport } from './report-fixture'

const complete = createReport(['甲', '乙'])
const partial = { ...complete, complete: false }

describe('describeProgress', () => {
  it.each([
    [complete, 'panel.progress.complete'],
    [partial, 'panel.progress.partial'],
    [{ ...partial, unloaded: 38 }, 'panel.progress.unloaded'],
  ])('%#', (report, key) => {
    expect(describeProgress(report).key).toBe(key)
  })
})

describe('describeSynced', () => {
  it('tells how much is another document’s, and nothing where all is the author’s', () => {
    expect(describeSynced(complete)).toBeNull()
    const statistics = { ...complete.statistics, synced: 2 }
    expect(describeSynced({ ...complete, statistics })?.values).toEqual({ count: 2 })
  })
})

describe('describeNoFindings', () => {
  it.each([
    ['all read', complete, 0, 'panel.empty.clean'],
    ['read in part', partial, 0, 'panel.empty.partial'],
    ['hidden by the filter', complete, 3, 'panel.empty.filtered'],
    ['no text', createReport(['']), 0, 'panel.empty.noText'],
    ['no text read yet', { ...createReport(['']), complete: false }, 0, 'panel.empty.partial'],
  ])('%s', (_, report, hidden, key) => {
    expect(describeNoFindings(report, hidden).key).toBe(key)
  })
})

describe('unreadableReason', () => {
  it('has the sentence of the reason, or a general one', () => {
    expect(unreadableReason('copy-forbidden')).toBe('editors.unreadable.copy-forbidden')
    expect(unreadableReason('sun-spots')).toBe('panel.unreadable.general')
    expect(unreadableReason(null)).toBe('panel.unreadable.general')
  })
})
