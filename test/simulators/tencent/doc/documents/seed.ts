/** How a simulated canvas document is written down. */
import type { BlockSeed, DocumentSeed } from '../../../feishu/documents/seed'

export type StyleName = 'Normal' | 'Title' | `heading ${number}`

/** Plain text, a link shown as `text`, a picture, or a soft break. */
export type RunSeed = string | { link: string; text: string } | typeof PICTURE | typeof SOFT_BREAK

export interface ParagraphSeed {
  style: StyleName
  runs: readonly RunSeed[]
}

export interface TableSeed {
  /** Rows of cells of paragraphs. */
  rows: readonly (readonly (readonly string[])[])[]
}

export interface CanvasSeed {
  title: string
  content: readonly (ParagraphSeed | TableSeed)[]
  /** Header, footer, comments and the like, which the text stream holds after the main story. */
  otherStories: readonly string[]
}

export const PICTURE = { object: 'picture' } as const
export const SOFT_BREAK = { object: 'break' } as const
export const body = (...runs: RunSeed[]): ParagraphSeed => ({ style: 'Normal', runs })

/** The same words as in another simulated editor; the title is a paragraph of its own style. */
export function fromBlocks({ title, blocks }: DocumentSeed): CanvasSeed {
  return {
    title,
    content: [{ style: 'Title', runs: [title] }, ...blocks.map(paragraphOf)],
    otherStories: ['内部资料，注意保管', '第　页'],
  }
}

function paragraphOf({ type, text }: BlockSeed): ParagraphSeed {
  const level = /^heading(\d)$/.exec(type)?.[1]
  return {
    style: level ? `heading ${Number(level)}` : 'Normal',
    runs: [typeof text === 'string' ? text : ''],
  }
}
