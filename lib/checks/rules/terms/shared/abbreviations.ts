/** Abbreviations that stand for a fixed number of items. Slogans of one place are not among them. */
import * as v from 'valibot'
import data from '../data/abbreviations.json'

const ItemSchema = v.pipe(v.string(), v.minLength(2))

export const AbbreviationsSchema = v.strictObject({
  abbreviations: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(2)),
      /** The items have one order. */
      ordered: v.boolean(),
      /** The items are their own name: they are judged where most of them stand in a row. */
      bare: v.optional(v.boolean(), false),
      /** Years in which these are the items. */
      from: v.optional(v.number(), 0),
      until: v.optional(v.number(), 9999),
      /** An item, or several ways to write it, the usual one first. */
      items: v.pipe(v.array(v.union([ItemSchema, v.array(ItemSchema)])), v.minLength(2)),
    }),
  ),
})

export interface Abbreviation {
  readonly name: string
  readonly ordered: boolean
  readonly bare: boolean
  readonly from: number
  readonly until: number
  readonly items: readonly (readonly string[])[]
}

export const abbreviations: readonly Abbreviation[] = v
  .parse(AbbreviationsSchema, data)
  .abbreviations.map((one) => ({
    ...one,
    items: one.items.map((item) => (typeof item === 'string' ? [item] : item)),
  }))

/** The usual way to write the items. */
export function canonicalItems({ items }: Abbreviation): string[] {
  return items.map(([usual = '']) => usual)
}

export interface NamedItem {
  /** Index among the items. */
  item: number
  /** Where its name stands in the part of the list. */
  start: number
  end: number
}

/** The item that a part of a list names. */
export function itemOf({ items }: Abbreviation, part: string): NamedItem | null {
  for (const [item, ways] of items.entries())
    for (const way of ways) {
      if (part.startsWith(way)) return { item, start: 0, end: way.length }
      if (part.endsWith(way)) return { item, start: part.length - way.length, end: part.length }
    }
  return null
}
