/** Reads fields of page objects, which may be proxies with throwing getters, cyclic or gone by now. */

export function readField(object: unknown, name: string | number): unknown {
  if ((typeof object !== 'object' || object === null) && typeof object !== 'function')
    return undefined
  try {
    return Reflect.get(object, name)
  } catch {
    return undefined
  }
}

export function readPath(object: unknown, ...names: string[]): unknown {
  return names.reduce(readField, object)
}

export function readString(object: unknown, name: string): string | undefined {
  const value = readField(object, name)
  return typeof value === 'string' ? value : undefined
}

/** The items of an array-like field; [] when there is none. */
export function readItems(object: unknown, name: string): unknown[] {
  const list = readField(object, name)
  const length = readField(list, 'length')
  if (typeof length !== 'number' || !(length > 0)) return []
  const items: unknown[] = []
  for (let index = 0; index < length; index++) items.push(readField(list, index))
  return items
}
