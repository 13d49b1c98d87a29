/** Text of one zone as the model holds it: Quill-like operations, the last one the line's own enter. */
import type { Run } from '../documents/seed'

export interface Operation {
  insert: string
  attributes: Record<string, string>
}

export const ENTER: Operation = { insert: '\n', attributes: { fixEnter: 'true' } }

/** Two people wrote every document: long texts change author in the middle of words. */
const AUTHORS = ['7278125353909157892', '7301990012345678903']
const AUTHOR_RUN = 14

export const isObject = ({ attributes }: Operation): boolean =>
  'inline-component' in attributes || 'equation' in attributes

/** Length on screen: an object is one place however long its insert is. */
export const visibleLength = (operation: Operation): number =>
  isObject(operation) ? 1 : operation.insert.length

export const visibleText = (operations: readonly Operation[]): string =>
  operations.map((operation) => (isObject(operation) ? '\uFFFC' : operation.insert)).join('')

export function operationsOf(text: string | readonly Run[]): Operation[] {
  if (typeof text === 'string') return splitByAuthor(text)
  return text.map(operationOfRun)
}

function splitByAuthor(text: string): Operation[] {
  const operations: Operation[] = []
  for (let start = 0; start < text.length; start += AUTHOR_RUN) {
    const author = AUTHORS[operations.length % AUTHORS.length] ?? ''
    operations.push({ insert: text.slice(start, start + AUTHOR_RUN), attributes: { author } })
  }
  return operations
}

function operationOfRun(run: Run): Operation {
  const attributes: Record<string, string> = { author: run.author ?? AUTHORS[0] ?? '' }
  if (run.bold) attributes.bold = 'true'
  if (run.inlineCode) attributes.inlineCode = 'true'
  if (run.link) attributes.link = encodeURIComponent(run.link)
  if (run.equation) return { insert: ' ', attributes: { ...attributes, equation: run.equation } }
  if (run.mention) {
    const component = JSON.stringify({ type: 'user', data: { uid: run.mention.user } })
    return {
      insert: '',
      attributes: {
        ...attributes,
        'inline-component': component,
        'mention-name': run.mention.name,
      },
    }
  }
  if (run.component) {
    const { type, insert, shown, markup } = run.component
    const component = JSON.stringify({ type, data: { title: shown } })
    return {
      insert,
      attributes: { ...attributes, 'inline-component': component, 'shown-as': markup },
    }
  }
  return { insert: run.text, attributes }
}

/** Visible offsets, end exclusive. */
export function sliceOperations(
  operations: readonly Operation[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): Operation[] {
  const result: Operation[] = []
  let position = 0
  for (const operation of operations) {
    const length = visibleLength(operation)
    const start = Math.max(from - position, 0)
    const end = Math.min(to - position, length)
    position += length
    if (end <= start) continue
    result.push(
      isObject(operation)
        ? operation
        : { ...operation, insert: operation.insert.slice(start, end) },
    )
  }
  return result
}

export function insertText(
  operations: readonly Operation[],
  offset: number,
  text: string,
): Operation[] {
  const attributes = { author: AUTHORS[0] ?? '' }
  return [
    ...sliceOperations(operations, 0, offset),
    { insert: text, attributes },
    ...sliceOperations(operations, offset),
  ]
}

export const typedOperation = (text: string): Operation => ({
  insert: text,
  attributes: { author: AUTHORS[0] ?? '' },
})
