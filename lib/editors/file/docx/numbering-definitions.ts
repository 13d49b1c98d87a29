/** Lists as word/numbering.xml defines them, every instance with its definition. */
import { LEVEL_COUNT, type ListLevel, readNumberingXml } from './numbering-xml'
import type { Styles } from './styles'

export interface ListDefinition {
  /** Lists with the same counter key count on together (ECMA-376 17.9.15). */
  counterKey: string
  levels: readonly (ListLevel | undefined)[]
  /** `w:startOverride` by level. */
  startOverrides: ReadonlyMap<number, number>
}

export interface NumberingDefinitions {
  /** Null for an unknown list and for '0', which takes numbering off. */
  find(numId: string): ListDefinition | null
}

export function readNumberingDefinitions(xml: string, styles: Styles): NumberingDefinitions {
  const { abstracts, instances } = readNumberingXml(xml)
  function find(numId: string, seen: ReadonlySet<string>): ListDefinition | null {
    const instance = instances.get(numId)
    const abstract = instance?.abstractId ? abstracts.get(instance.abstractId) : undefined
    if (!instance?.abstractId || !abstract || seen.has(numId)) return null
    if (abstract.numStyleLink !== null) {
      const linked = styles.numberingStyleNumId(abstract.numStyleLink)
      return linked === null ? null : find(linked, new Set([...seen, numId]))
    }
    const levels = Array.from(
      { length: LEVEL_COUNT },
      (_, level) => instance.levels[level] ?? abstract.levels[level],
    )
    return { counterKey: instance.abstractId, levels, startOverrides: instance.startOverrides }
  }
  const found = new Map<string, ListDefinition | null>()
  return {
    find(numId) {
      const known = found.get(numId)
      if (known !== undefined) return known
      const definition = find(numId, new Set())
      found.set(numId, definition)
      return definition
    },
  }
}
