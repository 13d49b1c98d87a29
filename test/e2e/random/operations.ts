/** Random operations on a simulated editor, made from a seed. Places are shares, since the text changes. */
import { createRandom } from '../../../scripts/mutate/random'

/** `at`, `offset`: 0 to below 1, of the paragraphs and of the paragraph's length. */
export type Operation =
  | { kind: 'write'; at: number; offset: number; removed: number; text: string }
  | { kind: 'split'; at: number; offset: number }
  | { kind: 'merge'; at: number }
  | { kind: 'remoteEdit'; at: number; text: string }
  | { kind: 'remoteInsert'; at: number; text: string }
  | { kind: 'remoteRemove'; at: number }
  | { kind: 'scroll'; share: number }
  | { kind: 'openOther' }
  /** Lets the page and the extension go on for so many milliseconds. */
  | { kind: 'rest'; milliseconds: number }

const PIECES = [
  '____',
  '××',
  '【姓名】',
  'XX个',
  '一、',
  '（二）',
  '3.',
  '“双周讲坛”',
  '全年共办理来文三百二十件，',
  '按时办结率达到98%。',
  '2025年12月20日',
  '一是抓实学习；二是抓细督办。',
  '😀',
  '𠮷',
  '\u3000',
  ' a b ',
  '的',
  '，。',
]

/** Weights: writing is what users do most. */
const KINDS: readonly (readonly [Operation['kind'], number])[] = [
  ['write', 50],
  ['split', 8],
  ['merge', 8],
  ['remoteEdit', 6],
  ['remoteInsert', 5],
  ['remoteRemove', 5],
  ['scroll', 8],
  ['rest', 9],
]
/** One in so many operations goes to another document, where the site has one. */
const OTHER_EVERY = 400

export function makeOperations(seed: number, count: number): Operation[] {
  const random = createRandom(seed)
  const share = () => random.below(1_000_000) / 1_000_000
  const text = () => Array.from({ length: 1 + random.below(3) }, () => random.pick(PIECES)).join('')
  const kinds = KINDS.flatMap(([kind, weight]) => Array<Operation['kind']>(weight).fill(kind))

  function make(): Operation {
    if (random.below(OTHER_EVERY) === 0) return { kind: 'openOther' }
    const kind = random.pick(kinds)
    const at = share()
    switch (kind) {
      case 'write':
        return {
          kind,
          at,
          offset: share(),
          removed: random.below(6),
          text: random.below(4) === 0 ? '' : text(),
        }
      case 'split':
        return { kind, at, offset: share() }
      case 'remoteEdit':
      case 'remoteInsert':
        return { kind, at, text: text() }
      case 'scroll':
        return { kind, share: share() }
      case 'rest':
        return { kind, milliseconds: random.below(60) }
      default:
        return kind === 'openOther' ? { kind } : { kind, at }
    }
  }
  return Array.from({ length: count }, make)
}
