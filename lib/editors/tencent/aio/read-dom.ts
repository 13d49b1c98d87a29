/** The mounted blocks as paragraphs. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { describeBlock } from './describe-block'
import type { MountedBlock } from './mounted-blocks'
import { readZone } from './zone-text'

export interface ShownParagraph {
  block: MountedBlock
  paragraph: SnapshotParagraph
  /** What is shown instead of a text: an invitation to write, unless it is the text itself. */
  placeholder?: string
}

export function readShown(blocks: readonly MountedBlock[]): ShownParagraph[] {
  return blocks.map((block) => {
    const { text, placeholder } = readZone(block.zone)
    return {
      block,
      paragraph: describeBlock(block, text),
      ...(placeholder !== undefined && { placeholder }),
    }
  })
}
