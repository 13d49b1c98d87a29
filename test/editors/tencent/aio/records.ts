/** Records as a data core has them, for the tests. */

export interface TestRecord {
  id: string
  type: number | string
  children: string[]
  enabled?: boolean
  props: Record<string, unknown>
}

const base36 = (value: number) => value.toString(36)

export const changesetOf = (text: string) =>
  `Z:0>${base36(text.length)}${text ? `+${base36(text.length)}` : ''}$${text}`

export function record(
  id: string,
  type: number | string,
  text: string | null = null,
  children: string[] = [],
): TestRecord {
  const props = text === null ? {} : { title_changeset: { changeset: changesetOf(text) } }
  return { id, type, children, props }
}

export function page(id: string, title: string, children: string[]): TestRecord {
  return { id, type: 5, children, props: { title: { text: title } } }
}

export const cacheOf = (...records: TestRecord[]): Record<string, TestRecord> =>
  Object.fromEntries(records.map((entry) => [entry.id, entry]))
