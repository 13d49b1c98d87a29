/** Counts Word's automatic numbers, paragraph by paragraph. */
import { formatNumber } from './number-format'
import type { ListDefinition, NumberingDefinitions } from './numbering-definitions'
import { LEVEL_COUNT, type ListLevel } from './numbering-xml'
import type { ParagraphProperties } from './paragraph-properties'
import type { ResolvedStyle } from './styles'

export interface ListPosition {
  /** As Word shows it, null for bullets and levels without a number. */
  number: string | null
  ordered: boolean
  /** From 0. */
  level: number
}

type Counters = (number | undefined)[]

/** Call for every paragraph in document order; returns null for one outside any list. */
export type CountNumber = (
  properties: ParagraphProperties,
  style: ResolvedStyle,
) => ListPosition | null

export function createNumberCounter(definitions: NumberingDefinitions): CountNumber {
  const countersByList = new Map<string, Counters>()
  const startedLevels = new Set<string>()

  return (properties, style) => {
    const numId = properties.numbering.numId ?? style.numbering.numId
    const list = numId === null ? null : definitions.find(numId)
    if (numId === null || !list) return null
    const index = levelOf(properties, style, list)
    const level = list.levels[index]
    if (!level) return null
    if (properties.isDeleted) return null

    const counters = countersByList.get(list.counterKey) ?? []
    countersByList.set(list.counterKey, counters)
    const startKey = `${numId}:${index}`
    const override = startedLevels.has(startKey) ? undefined : list.startOverrides.get(index)
    startedLevels.add(startKey)
    advance(counters, index, list.levels, override)
    const number = level.format === 'bullet' ? '' : showNumber(counters, index, list.levels, level)
    return {
      number: number === '' ? null : number,
      ordered: level.format !== 'bullet',
      level: index,
    }
  }
}

function levelOf(
  properties: ParagraphProperties,
  style: ResolvedStyle,
  list: ListDefinition,
): number {
  const own = properties.numbering
  if (own.level !== null) return Math.min(own.level, LEVEL_COUNT - 1)
  // A level may name the style that selects it (ECMA-376 17.9.23).
  const named = list.levels.findIndex(
    (level) => level?.styleId !== null && level?.styleId === style.numberingStyleId,
  )
  if (named >= 0) return named
  return own.numId === null ? Math.min(style.numbering.level ?? 0, LEVEL_COUNT - 1) : 0
}

function advance(
  counters: Counters,
  index: number,
  levels: readonly (ListLevel | undefined)[],
  override: number | undefined,
): void {
  const last = counters[index]
  counters[index] = override ?? (last === undefined ? (levels[index]?.start ?? 1) : last + 1)
  for (let deeper = index + 1; deeper < LEVEL_COUNT; deeper++) {
    const restartAfter = levels[deeper]?.restartAfter ?? deeper
    if (index < restartAfter) counters[deeper] = undefined
  }
}

function showNumber(
  counters: Counters,
  index: number,
  levels: readonly (ListLevel | undefined)[],
  level: ListLevel,
): string {
  return level.text.replace(/%([1-9])/g, (_slot, digit: string) => {
    const shown = Number(digit) - 1
    if (shown > index) return ''
    const value = counters[shown] ?? levels[shown]?.start ?? 1
    return formatNumber(value, level.isLegal ? 'decimal' : (levels[shown]?.format ?? 'decimal'))
  })
}
