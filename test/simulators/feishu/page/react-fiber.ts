/** What React leaves on its elements: the way to the component that was given the editor. */

interface Fiber {
  memoizedProps: Record<string, unknown>
  return: Fiber | null
}

const SUFFIX = Math.random().toString(36).slice(2)
/** Components between the editor's element and the one that was given the editor. */
const BETWEEN = 7

/** As `__reactFiber$…` on the editor's root; properties are no attributes, so nothing is mutated. */
export function attachFiber(root: Element, rootBlock: () => object): void {
  const api = {
    structService: {
      get rootBlock() {
        return rootBlock()
      },
    },
  }
  let fiber: Fiber = { memoizedProps: { editorAPI: api }, return: null }
  for (let step = 0; step < BETWEEN; step++) fiber = { memoizedProps: {}, return: fiber }
  Object.defineProperty(root, `__reactFiber$${SUFFIX}`, { value: fiber, enumerable: true })
}
