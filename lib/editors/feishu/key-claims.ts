/** Two blocks may carry one record (copies of a synced block): the second is named apart from the first. */
export function createKeyClaims(): (name: string) => string {
  const copies = new Map<string, number>()
  return (name) => {
    const copy = (copies.get(name) ?? 0) + 1
    copies.set(name, copy)
    return copy === 1 ? name : `${name}#${copy}`
  }
}
