/** Makes elements. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}

/** A class as a bundler makes them: the end is another one at every load. */
export const hashed = (name: string): string => `${name}__${Math.random().toString(36).slice(2, 7)}`
