/** Elements, with class names that a style library makes anew at every load. */
export function element(
  tag: string,
  className = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const created = document.createElement(tag)
  if (className) created.className = className
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value)
  return created
}

const hashes = new Map<string, string>()

/** `css-1nwtjaw e1wkj4az0` and the like: the same for one use in one load, another in the next. */
export function hashed(use: string): string {
  const known = hashes.get(use)
  if (known) return known
  const random = () => Math.random().toString(36).slice(2, 9)
  const made = `css-${random()} e1${random()}0`
  hashes.set(use, made)
  return made
}

/** As the style library before emotion names classes: a stem and a hash. */
export const stemHashed = (stem: string): string => {
  const known = hashes.get(stem)
  if (known) return known
  const made = `${stem}__${Math.random().toString(36).slice(2, 7)}`
  hashes.set(stem, made)
  return made
}
