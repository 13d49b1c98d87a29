/** What is mounted, by the keys of the last reading. */
import { oncePerTask } from '../../once-per-task'
import { isNearView } from '../../scroll'
import { createMountedBlocks, type MountedBlock } from './mounted-blocks'

export interface MountedView {
  blocks(): MountedBlock[]
  keyOf(block: MountedBlock): string
  find(key: string): MountedBlock | undefined
  nearView(): Set<string>
  /** Keys under which the last reading has blocks that the page names otherwise. */
  setAliases(aliases: ReadonlyMap<string, string>): void
}

export function createMountedView(page: Document): MountedView {
  const findBlocks = createMountedBlocks()
  const blocks = oncePerTask(() => findBlocks(page))
  let aliases: ReadonlyMap<string, string> = new Map()
  const keyOf = ({ key }: MountedBlock) => aliases.get(key) ?? key
  const byKey = oncePerTask(() => new Map(blocks().map((block) => [keyOf(block), block])))

  return {
    blocks,
    keyOf,
    find: (key) => byKey().get(key),
    nearView() {
      const view = page.defaultView
      if (!view) return new Set()
      const near = blocks().filter(({ element }) =>
        isNearView(element.getBoundingClientRect(), view),
      )
      return new Set(near.map(keyOf))
    },
    setAliases(next) {
      aliases = next
    },
  }
}
