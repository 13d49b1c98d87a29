/**
 * Reads the simulated model as a stranger would, in the page: texts of the blocks that are loaded, or
 * null without a model. Self-contained, because it is sent to the page as source.
 */
export function readModel(path: string): string[] | null {
  interface Block {
    snapshot: { type: string }
    zoneState?: { allText: string }
    children: Block[]
  }
  interface Manager {
    rootBlockModel?: Block
    model?: Manager
  }
  const main = window.PageMain as { blockManager?: Manager; editor?: { blockManager?: Manager } }
  const managers: Record<string, Manager | undefined> = {
    current: main.blockManager,
    legacy: main.blockManager?.model,
    editor: main.editor?.blockManager,
  }
  const root = managers[path]?.rootBlockModel
  if (!root) return null
  const texts: string[] = []
  const stack = [root]
  for (let block = stack.pop(); block; block = stack.pop()) {
    if (block.snapshot.type === 'pending') continue
    if (block.zoneState) texts.push(block.zoneState.allText.replace(/\n$/, ''))
    stack.push(...block.children.reverse())
  }
  return texts
}
