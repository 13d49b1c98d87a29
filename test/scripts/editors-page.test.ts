import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EDITOR_LAYERS } from '../../lib/editors/layers'
import { isMessageKey } from '../../lib/messages/catalogue'
import { formatEditors } from '../../scripts/docs/format-editors'
import { isReadable } from '../e2e/contract/variant'
import { contractVariants } from '../e2e/contract/variants'

const PAGE = resolve(import.meta.dirname, '../../docs/editors.md')
const CONTRACT = resolve(import.meta.dirname, '../e2e/contract')

describe('variants of the contract', () => {
  const files = readdirSync(CONTRACT).filter((name) => name.endsWith('-variants.ts'))

  it.each(files)('%s is in the list of all', async (file) => {
    const exported: Record<string, unknown> = await import(resolve(CONTRACT, file))
    const lists = Object.values(exported).filter((value) => Array.isArray(value))
    expect(lists.length).toBeGreaterThan(0)
    const missing = lists.flat().filter((variant) => !contractVariants.includes(variant))
    expect(missing).toEqual([])
  })

  it('have a name of their own in each editor', () => {
    const names = contractVariants.map(({ editor, name }) => `${editor}: ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('use layers that are listed and have a sentence', () => {
    const unknown = contractVariants
      .filter(isReadable)
      .filter(({ editor, layer }) => {
        const isListed = editor !== 'file' && EDITOR_LAYERS[editor].includes(layer)
        return !isListed || !isMessageKey(`editors.layer.${layer}`)
      })
      .map(({ editor, layer }) => `${editor}: ${layer}`)
    expect(unknown).toEqual([])
  })
})

describe('docs/editors.md', () => {
  it('names every variant', () => {
    const page = formatEditors(contractVariants)
    for (const { name } of contractVariants) expect(page).toContain(`| ${name} |`)
  })

  it('says plainly that nothing was seen on the live sites', () => {
    expect(formatEditors([])).toContain('没有在真实的网站上验证过')
  })

  it('is current; run `npm run docs` when it is not', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(formatEditors(contractVariants))
  })
})
