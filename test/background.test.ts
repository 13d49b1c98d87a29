/** What the background script must not grow by: it is started again and again. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Every file that the entry reaches by imports of its own, from the project's root. */
function reach(entry: string): Set<string> {
  const reached = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    if (file.endsWith('.json')) continue
    const source = readFileSync(join(ROOT, file), 'utf8').replace(/^import type .*$/gm, '')
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)) {
      const path = resolve(ROOT, dirname(file), specifier)
      const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find(isFile)
      if (found) open.push(relative(ROOT, found).replaceAll('\\', '/'))
    }
  }
  return reached
}

function isFile(path: string): boolean {
  return /\.\w+$/.test(path) && existsSync(path)
}

it('the background reaches rules and their sentences, but no guide, page or component', () => {
  const reached = [...reach('entrypoints/background.ts')]
  expect(reached).toContain('lib/checks/registry.ts')
  expect(
    reached.filter((file) =>
      /^(lib\/checks\/guide|lib\/options|lib\/panel|components)\//.test(file),
    ),
  ).toEqual([])
})
