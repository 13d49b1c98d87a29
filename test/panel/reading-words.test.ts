import { describe, expect, it } from 'vitest'
import {
  describeNoFindings,
  describeProgress,
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
