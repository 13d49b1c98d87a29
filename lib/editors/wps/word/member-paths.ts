/**
 * Every member of the editor's application that is ever touched, as data. A name that does not exist
 * there may block the editor's queue for good, so nothing outside this table is read or called.
 * Paths as in the official Word API pages and in public code, 2024 to 2026.
 */

export type Step = { readonly get: string } | { readonly call: string }

const get = (name: string): Step => ({ get: name })
const call = (name: string): Step => ({ call: name })

const activeDocument = get('ActiveDocument')
const paragraph = [activeDocument, get('Content'), get('Paragraphs'), call('Item')]

export const MEMBERS = {
  text: [activeDocument, get('Content'), get('Text')],
  /** `Range` without its call is an empty range. */
  range: [activeDocument, call('Range')],
  rangeText: [activeDocument, call('Range'), get('Text')],
  paragraph,
  paragraphStart: [...paragraph, get('Range'), get('Start')],
  paragraphLevel: [...paragraph, get('OutlineLevel')],
  scroll: [activeDocument, get('ActiveWindow'), call('ScrollIntoView')],
  find: [activeDocument, get('Find'), call('Execute')],
  clearFound: [activeDocument, get('Find'), call('ClearHitHighlight')],
} as const satisfies Record<string, readonly Step[]>

export type MemberName = keyof typeof MEMBERS

/** The one property that is ever set, behind a switch: a highlight that a refresh takes away. */
export const TEMPORARY_HIGHLIGHT = 'HighlightColorIndexTemp'

/**
 * Walks from the application to the member in one go: awaited half-way, the editor's objects lose
 * their children. `parameters`: those of each call on the way, in order.
 * @throws TypeError where a plain object has no such member
 */
export function walk(
  application: unknown,
  name: MemberName,
  parameters: readonly (readonly unknown[])[] = [],
): unknown {
  let at = application
  let calls = 0
  for (const step of MEMBERS[name]) {
    if ('get' in step) at = member(at, step.get)
    else at = Reflect.apply(asFunction(member(at, step.call)), at, parameters[calls++] ?? [])
  }
  return at
}

function member(object: unknown, name: string): unknown {
  if ((typeof object !== 'object' || object === null) && typeof object !== 'function')
    throw new TypeError(`no ${name}`)
  return Reflect.get(object, name)
}

function asFunction(value: unknown): (...parameters: unknown[]) => unknown {
  if (typeof value !== 'function') throw new TypeError('not a function')
  return value as (...parameters: unknown[]) => unknown
}
