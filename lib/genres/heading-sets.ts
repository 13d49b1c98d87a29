/** The synonym sets of headings, compiled once. */
import * as v from 'valibot'
import data from './data/headings.json'
import { HeadingDataSchema } from './data-schemas'
import { type SetId, SetIdSchema } from './genre'
import { compilePatterns, type Patterns } from './pattern'

export interface HeadingSet {
  id: SetId
  /** Global: to be used with matchAll only. */
  patterns: Patterns
  /** Matches wherever one of `patterns` does: most headings name no part, and this settles it. */
  any: RegExp
  heads: ReadonlySet<string>
  modifiers: ReadonlySet<string>
  mentions: Patterns
  statements: Patterns
  afterAction: RegExp | null
}

const parsed = v.parse(HeadingDataSchema, data)

function compileSet(id: SetId): HeadingSet {
  const set = parsed.sets[id]
  if (!set) throw new Error(`headings.json has no set ${id}`)
  return {
    id,
    patterns: compilePatterns(set.patterns, 'gu'),
    any: new RegExp(set.patterns.map((source) => `(?:${source})`).join('|'), 'u'),
    heads: new Set(set.heads),
    modifiers: new Set(set.modifiers),
    mentions: compilePatterns(set.mentions),
    statements: compilePatterns(set.statements),
    afterAction: set.afterAction === undefined ? null : new RegExp(set.afterAction, 'u'),
  }
}

export const headingSets: ReadonlyMap<SetId, HeadingSet> = new Map(
  SetIdSchema.options.map((id) => [id, compileSet(id)]),
)

export const actionPattern = new RegExp(parsed.actions, 'u')
export const synonymPrefixPattern = new RegExp(parsed.prefix, 'u')
const problemStatementPattern = new RegExp(parsed.problemStatement, 'u')
const problemNounPattern = new RegExp(parsed.problemNoun, 'u')

/** Whether a heading states a shortcoming (`创新意识不强`) without calling it a problem. */
export function statesProblem(title: string): boolean {
  const read = title.slice(0, 60)
  if (problemStatementPattern.test(read)) return true
  return problemNounPattern.test(read) && !actionPattern.test(read)
}
