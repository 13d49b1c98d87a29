/** The lines in which repeats are looked for: running text of official documents and news. */
import type { Line } from '../../../../document/line'
import type { Place } from '../../../rule'
import { type Passage, readPassage } from './passages'

/** Shorter lines are headings, labels and signatures. */
const SHORTEST = 12

export function collectPassage(line: Line, { kind, textKind }: Place): readonly Passage[] {
  if (kind !== 'body' || line.text.length < SHORTEST) return []
  if (textKind !== 'official' && textKind !== 'news') return []
  const passage = readPassage(line)
  return passage.size < SHORTEST ? [] : [passage]
}
