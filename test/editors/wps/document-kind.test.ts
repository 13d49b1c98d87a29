import { describe, expect, it } from 'vitest'
import { decideKind, type KindHints } from '../../../lib/editors/wps/document-kind'

const nothing: KindHints = { officeType: null, environmentType: null, extension: null, members: [] }
const kind = (hints: Partial<KindHints>, path = '/l/cabc') =>
  decideKind({ ...nothing, ...hints }, path)

describe('the kind of a document', () => {
  it.each([
    [{ officeType: 'w' }, 'word'],
    [{ officeType: 'o' }, 'smart'],
    [{ officeType: 's' }, 'not-text'],
    [{ environmentType: 'otl' }, 'smart'],
    [{ environmentType: 'ksheet' }, 'not-text'],
    [{ environmentType: 'dbt' }, 'not-text'],
    [{ extension: 'DOCX' }, 'word'],
    [{ extension: 'wps' }, 'word'],
    [{ extension: 'otl' }, 'smart'],
    [{ extension: 'pptx' }, 'not-text'],
    [{ members: ['ActiveDocument'] }, 'word'],
    [{ members: ['ActiveWorkbook'] }, 'not-text'],
    // A proxy that says yes to everything says nothing.
    [{ members: ['ActiveDocument', 'ActiveWorkbook'] }, null],
    [{ officeType: 'constructor' }, null],
    [{}, null],
  ] as const)('%j: %s', (hints, expected) => {
    expect(kind(hints as Partial<KindHints>)).toBe(expected)
  })

  it('is taken from the surest place', () => {
    const all = { officeType: 'w', environmentType: 's', extension: 'pdf' }
    expect(kind(all, '/office/p/1')).toBe('word')
    expect(kind({ ...all, officeType: null }, '/office/w/1')).toBe('not-text')
    expect(kind({ extension: 'pdf' }, '/office/w/1')).toBe('word')
    expect(kind({ officeType: 'x', extension: 'pdf' })).toBe('not-text')
  })
})
