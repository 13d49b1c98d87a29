/** One document between book title marks, or the unit that signs, in two spellings (practice). */
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'
import { findingsOfPair, isSingleSlip } from './shared/name-findings'
import { findNamePairs, findQuoted, type QuotedName } from './shared/quoted'
import { readSlip } from './shared/slips'
import { findUnitPairs, readUnit } from './shared/unit-names'

interface Name extends QuotedName {
  kind: 'document' | 'unit' | 'title'
}

const QUOTES = { open: '《', close: '》', longest: 60 }
/** Shorter titles of laws are one character apart by chance. */
const SHORTEST = 7
/** Of two documents the names end so. */
const TRIAL = /[（(](?:试行|暂行|修订|修正)?[）)]?$/

export const nameVariant = defineCollectingRule<Name>({
  id: 'consistency/name-variant',
  severity: 'info',
  collect: ({ text }, { kind, textKind, atEnd }) => {
    if (textKind !== 'official' && textKind !== 'news') return []
    const found: Name[] = findQuoted(text, QUOTES, isName).map((name) => ({
      ...name,
      kind: 'document',
    }))
    if (kind === 'title')
      found.push({ name: text, start: 0, end: text.length, clause: 0, kind: 'title' })
    const unit = atEnd && kind !== 'title' ? readUnit(text) : null
    if (unit) found.push({ ...unit, kind: 'unit' })
    return found
  },
  judge: (items) => [
    ...judgeDocuments(items.filter(({ item }) => item.kind === 'document')),
    ...judgeUnits(items),
  ],
})

function isName(name: string): boolean {
  return name.length >= SHORTEST && !TRIAL.test(name)
}

function judgeDocuments(items: readonly Collected<Name>[]): DocumentFinding[] {
  return findNamePairs(items).flatMap((pair) => {
    if (pair.common.length === 0 || !readSlip(pair)) return []
    return findingsOfPair(pair, 'consistency/name-variant.message', isSingleSlip(pair))
  })
}

function judgeUnits(items: readonly Collected<Name>[]): DocumentFinding[] {
  const titles = items.filter(({ item }) => item.kind === 'title')
  const units = items.filter(({ item }) => item.kind === 'unit')
  return findUnitPairs(titles, units).map(({ lineIndex, unit, inTitle }) => ({
    lineIndex,
    start: unit.start,
    end: unit.end,
    message: 'consistency/name-variant.message.unit',
    values: { written: unit.name, name: inTitle },
    suggestions: [inTitle],
  }))
}
