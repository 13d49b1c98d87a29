import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../lib/checks/registry'
import { formatRules } from '../../scripts/docs/format-rules'

const PAGE = resolve(import.meta.dirname, '../../docs/rules.md')

describe('docs/rules.md', () => {
  it('lists every rule once', () => {
    const headings = [...formatRules().matchAll(/^### (.+)$/gm)].map(([, id]) => id)
    expect(headings.sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  it('is current; run `npm run docs` when it is not', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(formatRules())
  })
})
