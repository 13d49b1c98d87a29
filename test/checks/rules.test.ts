/** Every rule file is registered, named, explained and tested. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../lib/checks/registry'
import { catalogues } from '../../lib/messages/catalogue'

const RULES = join(import.meta.dirname, '../../lib/checks/rules')
const TESTS = join(import.meta.dirname, 'rules')

const ids = readdirSync(RULES, { withFileTypes: true })
  .filter((group) => group.isDirectory())
  .flatMap((group) =>
    readdirSync(join(RULES, group.name), { withFileTypes: true })
      .filter((file) => file.isFile() && file.name.endsWith('.ts') && file.name !== 'index.ts')
      .map((file) => `${group.name}/${file.name.replace(/\.ts$/, '')}`),
  )

describe('rules', () => {
  it('are registered once and have a file each', () => {
    expect(rules.map(({ id }): string => id).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('%s has a name, a message and a reason in both languages', (id) => {
    for (const catalogue of Object.values(catalogues)) {
      const sentences = new Map<string, string>(Object.entries(catalogue))
      expect(sentences.get(`${id}.name`)).toBeTruthy()
      expect(sentences.get(`${id}.why`)).toBeTruthy()
      expect([...sentences.keys()].some((key) => key.startsWith(`${id}.message`))).toBe(true)
    }
  })

  it.each(ids)('%s has a test', (id) => {
    expect(existsSync(join(TESTS, `${id}.test.ts`))).toBe(true)
  })
})
