/** How a simulated smart document is written down, shared by the page and the tests. */

/** One run of a text. A card of another document is one object; its text is a line the page makes up. */
export interface Piece {
  text: string
  bold?: boolean
  link?: string
  card?: { url: string; title: string }
}

export interface BlockSeed {
  /** As in the class of the block's wrapper: `text`, `header1`, `bulleted_list` … */
  kind: string
  /** Left out for containers and pictures. */
  text?: string | readonly Piece[]
  children?: readonly BlockSeed[]
  /** Tables: rows of cells. */
  rows?: readonly (readonly string[])[]
  /** Toggles: the children are not drawn. */
  folded?: boolean
}

export interface PageSeed {
  title: string
  blocks: readonly BlockSeed[]
}

export const OBJECT = '\uFFFC'

export const text = (content: string | readonly Piece[]): BlockSeed => ({
  kind: 'text',
  text: content,
})
export const heading = (level: number, content: string): BlockSeed => ({
  kind: `header${level}`,
  text: content,
})
