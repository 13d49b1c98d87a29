/** Names nodes for as long as they live, without touching them. */
export function createNodeKeys(): (node: Node) => string {
  const keys = new WeakMap<Node, string>()
  let last = 0
  return (node) => {
    let key = keys.get(node)
    if (key === undefined) {
      key = `node-${++last}`
      keys.set(node, key)
    }
    return key
  }
}
