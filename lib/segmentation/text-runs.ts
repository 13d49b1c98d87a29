/** A run of characters of one kind; only Han runs are cut further. */
export interface TextRun {
  kind: 'han' | 'letters' | 'digits'
  /** UTF-16 offset in the text. */
  start: number
  text: string
}

// The alternatives begin with disjoint sets of characters, so that no text is tried twice.
const RUN = /(\p{Script=Han}+)|(\p{N}+)|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu

/** The runs of a text in order; spaces, marks, emoji and lone surrogates lie between them. */
export function* textRuns(text: string): Generator<TextRun> {
  for (const match of text.matchAll(RUN)) {
    const kind = match[1] ? 'han' : match[2] ? 'digits' : 'letters'
    yield { kind, start: match.index, text: match[0] }
  }
}
