/**
 * Marks on their way to the page: only what changed since the last time, because taking in thousands
 * of marks at every pause would hold up the writer. Both sides count; when they disagree, all are sent.
 */
import * as v from 'valibot'
import { type Mark, MarkSchema, type MarksChanged } from './protocol'

export const MarksMessageSchema = v.object({
  documentId: v.string(),
  revision: v.number(),
  blanks: v.number(),
  problems: v.number(),
  serial: v.number(),
  /** Serial of the marks that are changed; null: there are none before. */
  base: v.nullable(v.number()),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  remove: v.pipe(v.number(), v.integer(), v.minValue(0)),
  insert: v.array(MarkSchema),
})
export type MarksMessage = v.InferOutput<typeof MarksMessageSchema>

/** Answers false when it does not hold the base. */
export type SendMarks = (tabId: number, message: MarksMessage) => Promise<boolean>

interface Held {
  serial: number
  marks: readonly Mark[]
}

/** Tabs whose last marks are kept to compare with; a tab beyond gets all of them again. */
const TABS_KEPT = 8

/** The worker's side. Calls for one tab come one after the other. */
export function createMarksSender(send: SendMarks) {
  const held = new Map<number, Held>()
  let serial = 0
  return async (tabId: number, { marks, ...rest }: MarksChanged): Promise<void> => {
    const before = held.get(tabId)
    held.delete(tabId)
    serial += 1
    const message = { ...rest, serial }
    const isTaken = before && (await send(tabId, { ...message, ...change(before, marks) }))
    if (!isTaken)
      await send(tabId, { ...message, base: null, start: 0, remove: 0, insert: [...marks] })
    held.set(tabId, { serial: message.serial, marks })
    const [oldest] = held.keys()
    if (held.size > TABS_KEPT && oldest !== undefined) held.delete(oldest)
  }
}

/** The page's side: all marks, or null when the base is another one. */
export function createMarksReceiver() {
  let held: Held | null = null
  return ({ serial, base, start, remove, insert, ...rest }: MarksMessage): MarksChanged | null => {
    const before = base === null ? [] : held?.serial === base ? held.marks : null
    if (!before || start + remove > before.length) {
      held = null
      return null
    }
    const marks = [...before.slice(0, start), ...insert, ...before.slice(start + remove)]
    held = { serial, marks }
    return { ...rest, marks }
  }
}

function change({ serial, marks: before }: Held, after: readonly Mark[]) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSame(before[start], after[start])) start++
  let kept = 0
  while (kept < shorter - start && isSame(before.at(-1 - kept), after.at(-1 - kept))) kept++
  return {
    base: serial,
    start,
    remove: before.length - kept - start,
    insert: after.slice(start, after.length - kept),
  }
}

function isSame(a: Mark | undefined, b: Mark | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.id === b.id &&
    a.key === b.key &&
    a.start === b.start &&
    a.end === b.end &&
    a.text === b.text &&
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.suggestions.length === b.suggestions.length &&
    a.suggestions.every((suggestion, index) => suggestion === b.suggestions[index])
  )
}
