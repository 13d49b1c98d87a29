/** What the author of a finished document knows of it and a program could only guess. */
import * as v from 'valibot'

export const FinishedFactsSchema = v.strictObject({
  genre: v.string(),
  /** The year the document speaks of. */
  year: v.number(),
  persons: v.array(v.string()),
  units: v.array(v.string()),
  /** Announced counts that are followed by as many numbered items; each text occurs once. */
  counts: v.array(v.string()),
  /** Counts of items that are listed without numbers: `甲、乙、丙三项工作`; each text occurs once. */
  listCounts: v.array(v.string()),
  /** Passages whose first number in brackets is the sum of the others in brackets. */
  sums: v.array(v.string()),
  /** How the first line of each part begins that the genre requires. */
  requiredParts: v.array(v.string()),
})
export type FinishedFacts = v.InferOutput<typeof FinishedFactsSchema>

export const AllFactsSchema = v.record(v.string(), FinishedFactsSchema)

/** A number of a passage, with its place in the passage's plain text. */
export interface PassageNumber {
  readonly value: string
  readonly start: number
}

/** A passage of `sums` without its brackets: the total and the numbers that make it up. */
export function readSum(passage: string): { text: string; numbers: PassageNumber[] } {
  const numbers: PassageNumber[] = []
  let text = ''
  for (const [, before = '', value] of passage.matchAll(/([^[\]]*)(?:\[([\d.]+)\])?/g)) {
    text += before
    if (value === undefined) continue
    numbers.push({ value, start: text.length })
    text += value
  }
  return { text, numbers }
}
