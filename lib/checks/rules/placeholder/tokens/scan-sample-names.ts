/** `单位全称` `张三`: the name a sample was signed with; judged only as a whole line. */
import { createWordFinder } from '../../../../terms/word-finder'
import data from './data/sample-names.json'
import type { BlankToken, LineView } from './types'

const NAMES = data.names.join('|')
const SIGNED = new RegExp(
  `^[\\s（(—-]{0,20}(?:(?:${data.signers.join('|')})\\s{0,4}[：:]?\\s{0,8})?(${NAMES})[\\s）)]{0,20}$`,
)
const LONGEST_LINE = 40

export const SAMPLE_NAME_TRIGGERS = createWordFinder(
  data.names.map((name) => [name, name] as const),
).triggers

export function scanSampleNames({ masked }: LineView): BlankToken[] {
  if (masked.length > LONGEST_LINE) return []
  const name = SIGNED.exec(masked)?.[1]
  if (name === undefined) return []
  const start = masked.lastIndexOf(name)
  return [{ notation: 'sample-name', start, end: start + name.length, strength: 'contextual' }]
}
