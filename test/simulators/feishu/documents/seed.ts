/** How a simulated document is written down, shared by the page and the tests. */

/** One run of a paragraph; a run that is an object (mention, equation …) has its own field. */
export interface Run {
  text: string
  author?: string
  bold?: boolean
  inlineCode?: boolean
  link?: string
  /** A person: model insert is '', the page shows `@name`. */
  mention?: { user: string; name: string }
  /** Any other inline component: what the model has in its place, and what the page shows. */
  component?: {
    type: string
    insert: string
    shown: string
    markup: 'island' | 'words' | 'nothing'
  }
  /** LaTeX: the model insert is one placeholder character that means nothing. */
  equation?: string
}

export interface BlockSeed {
  type: string
  /** Plain text, or runs; left out for containers. */
  text?: string | readonly Run[]
  children?: readonly BlockSeed[]
  /** Ordered items and numbered headings: the number is shown, never part of the text. */
  sequence?: string
  language?: string
  folded?: boolean
  /** Headings: the number shows the whole path (`1.2`). */
  fullNumber?: boolean
  /** Record id, where two blocks have to carry the same. */
  record?: string
  done?: boolean
  /** Table cells: rows of columns of blocks. */
  rows?: readonly (readonly (readonly BlockSeed[])[])[]
  /** Synced reference: blocks of another document, with ids of their own. */
  inner?: readonly BlockSeed[]
}

export interface DocumentSeed {
  title: string
  blocks: readonly BlockSeed[]
}

export const paragraph = (text: string | readonly Run[]): BlockSeed => ({ type: 'text', text })
export const heading = (level: number, text: string): BlockSeed => ({
  type: `heading${level}`,
  text,
})

/** Text of a seed as its paragraphs read, title first, depth first; objects as U+FFFC. */
export function seedParagraphs(seed: DocumentSeed): string[] {
  return [seed.title, ...seed.blocks.flatMap(blockParagraphs)]
}

function blockParagraphs(block: BlockSeed): string[] {
  const cells = (block.rows ?? []).flat(2)
  return [
    ...(block.text === undefined ? [] : [runsText(block.text)]),
    ...[...(block.children ?? []), ...cells].flatMap(blockParagraphs),
  ]
}

function runsText(text: string | readonly Run[]): string {
  if (typeof text === 'string') return text
  return text
    .map((run) => (run.mention || run.equation || run.component ? '\uFFFC' : run.text))
    .join('')
}
