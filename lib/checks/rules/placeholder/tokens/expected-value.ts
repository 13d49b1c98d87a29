/** What kind of value a blank asks for: told by the words beside it, or by what the blank itself says. */
import * as v from 'valibot'
import { type Expected, ExpectedSchema } from '../../../../report'
import { nearAfter } from './characters'
import data from './data/expected-values.json'

const CuesSchema = v.array(v.strictObject({ value: ExpectedSchema, words: v.string() }))
const cues = v.parse(
  v.strictObject({
    after: CuesSchema,
    before: CuesSchema,
    /** Before a number of years that passed: 党龄超过X年. */
    passed: v.string(),
    /** Between what is measured and its value: 完成率达到X. */
    links: v.string(),
    described: CuesSchema,
  }),
  data,
)

const compile = (list: v.InferOutput<typeof CuesSchema>, pattern: (words: string) => string) =>
  list.map(({ value, words }) => ({ value, test: new RegExp(pattern(words)) }))

const AFTER = compile(cues.after, (words) => `^(?:[十百千万亿]?[多余几来])?(?:${words})`)
const BEFORE = compile(cues.before, (words) => `(?:${words})(?:${cues.links}|：|:)?\\s?$`)
const PASSED = new RegExp(`(?:${cues.passed})\\s?$`)
const DESCRIBED = compile(cues.described, (words) => words)
const LOOK = 12

/** By the words beside it; null: they do not tell. `start`, `end`: the blank in `text`, UTF-16, end exclusive. */
export function expectedValue(text: string, start: number, end: number): Expected | null {
  const after = text.slice(nearAfter(text, end), end + LOOK)
  const found = AFTER.find(({ test }) => test.test(after))
  // 第X届, 第X位: a place in an order, whatever is counted.
  if (found && text[start - 1] === '第') return 'number'
  // 3月X号: a day, not a number.
  if (text[start - 1] === '月' && after.startsWith('号')) return 'date'
  const before = text.slice(Math.max(0, start - LOOK), start)
  if (found?.value === 'year' && PASSED.test(before)) return 'duration'
  if (found) return found.value
  return BEFORE.find(({ test }) => test.test(before))?.value ?? null
}

/** By what it is called: `填写单位名称`, `联系人`, `year`; null: the name does not tell. */
export function describedValue(name: string): Expected | null {
  const plain = name.replace(/[\s「」“”【】〔〕［］[\](){}（）<>＜＞«»$：:]/g, '').toLowerCase()
  return DESCRIBED.find(({ test }) => test.test(plain))?.value ?? null
}
