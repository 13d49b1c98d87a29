import { describe, expect, it } from 'vitest'
import { toReading } from '../../lib/panel/stored-reading'
import { createReport } from './report-fixture'

const ready = { status: 'ready', editor: 'feishu', documentId: 'd' }
const report = createReport(['甲'])

describe('toReading', () => {
  it.each([
    ['nothing stored', undefined, undefined, 'unsupported'],
    ['a tab being read', { ...ready, status: 'reading' }, undefined, 'reading'],
    ['a tab read again for another document', { ...ready, status: 'reading' }, report, 'reading'],
    ['a report on its way', ready, undefined, 'reading'],
    ['a report', ready, report, 'ready'],
    ['a report of a tab without state', undefined, report, 'ready'],
    ['an unreadable tab', { ...ready, status: 'unreadable' }, undefined, 'unreadable'],
    [
      'an unreadable tab with an old report',
      { ...ready, status: 'unreadable' },
      report,
      'unreadable',
    ],
    ['a foreign tab state', { status: 'splendid' }, report, 'unreadable'],
    ['a foreign report', ready, { schema: 1, findings: [] }, 'unreadable'],
    ['a report of a later version', ready, { ...report, schema: 2 }, 'unreadable'],
    ['null for a report', ready, null, 'unreadable'],
  ])('%s', (_, tabState, stored, kind) => {
    expect(toReading(tabState, stored, 'possible').kind).toBe(kind)
  })

  it('hands on the reason', () => {
    const state = { ...ready, status: 'unreadable', reason: 'copy-forbidden' }
    expect(toReading(state, undefined, 'possible')).toEqual({
      kind: 'unreadable',
      editor: 'feishu',
      reason: 'copy-forbidden',
    })
  })
})
