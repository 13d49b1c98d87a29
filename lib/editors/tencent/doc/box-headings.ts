/**
 * Heading levels in the properties of paragraph boxes. Where in a box the properties stand is not known
 * (2026), only their names, those of the document format: the place is searched once and kept.
 */
import { readField, readPath } from '../../page-fields'

export interface ParagraphStyle {
  heading?: number
  isTitle?: boolean
}

type Place = readonly string[]

const LEVEL_NAMES = new Set(['outlineLvl', 'outlineLevel'])
const STYLE_NAMES = new Set(['pStyle', 'styleName', 'styleId'])
/** Ways back up or down the tree: not properties. */
const NOT_PROPERTIES = /parent|child|box|next|prev|owner|root|document/i
const SEARCH_DEPTH = 4
const FIELD_LIMIT = 400
/** Boxes searched in one reading, so that a tree without properties costs little. */
const SEARCHES = 60

export class HeadingReader {
  private readonly levels: Place[] = []
  private readonly styles: Place[] = []

  read(owners: Iterable<readonly [number, unknown]>): Map<number, ParagraphStyle> {
    const found = new Map<number, ParagraphStyle>()
    let searches = 0
    for (const [offset, box] of owners) {
      if (this.levels.length + this.styles.length === 0 && searches < SEARCHES) {
        searches += 1
        this.search(box)
      }
      const style = this.styleOf(box)
      if (style) found.set(offset, style)
    }
    return found
  }

  private styleOf(box: unknown): ParagraphStyle | null {
    for (const place of this.levels) {
      const level = unwrap(readPath(box, ...place))
      // 9 is the level of body text.
      if (typeof level === 'number' && Number.isInteger(level) && level >= 0 && level < 9)
        return { heading: level + 1 }
    }
    for (const place of this.styles) {
      const name = unwrap(readPath(box, ...place))
      const style = typeof name === 'string' ? styleOfName(name) : null
      if (style) return style
    }
    return null
  }

  /** Breadth first; a place counts only when what stands there means something. */
  private search(box: unknown): void {
    let level: Place[] = [[]]
    const seen = new Set<unknown>()
    let fields = 0
    for (let depth = 0; depth < SEARCH_DEPTH; depth++) {
      const next: Place[] = []
      for (const place of level) {
        const holder = readPath(box, ...place)
        if (typeof holder !== 'object' || holder === null || seen.has(holder)) continue
        seen.add(holder)
        for (const name of namesOf(holder)) {
          if (++fields > FIELD_LIMIT) return
          if (NOT_PROPERTIES.test(name)) continue
          const here = [...place, name]
          const value = unwrap(readField(holder, name))
          if (LEVEL_NAMES.has(name) && typeof value === 'number') this.levels.push(here)
          else if (STYLE_NAMES.has(name) && typeof value === 'string' && styleOfName(value))
            this.styles.push(here)
          else next.push(here)
        }
      }
      level = next
    }
  }
}

/** A property as it is, or wrapped as `{ val }` or `{ name }`. */
function unwrap(property: unknown): unknown {
  if (typeof property !== 'object' || property === null) return property
  return readField(property, 'val') ?? readField(property, 'name')
}

function styleOfName(name: string): ParagraphStyle | null {
  const heading = /^(?:heading|标题)\s?([1-9])$/i.exec(name.trim())
  if (heading) return { heading: Number(heading[1]) }
  return /^(?:title|标题)$/i.test(name.trim()) ? { isTitle: true } : null
}

function namesOf(object: object): string[] {
  try {
    return Array.isArray(object) ? [] : Object.keys(object)
  } catch {
    return []
  }
}
