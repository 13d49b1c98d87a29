import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Rooms that run in Node, worker and page alike, and what each may import besides itself. */
const PURE_ROOMS: Record<string, readonly string[]> = {
  document: [],
  outline: ['document'],
  segmentation: [],
  terms: ['document', 'segmentation'],
  genres: ['document', 'outline', 'segmentation', 'terms'],
  phrases: ['document', 'outline', 'genres', 'segmentation'],
  messages: [],
  checks: ['document', 'outline', 'genres', 'terms', 'segmentation', 'messages'],
}
/** Files of pure rooms that touch the browser on purpose. */
const BROWSER_SIDE = ['lib/segmentation/load-in-extension.ts', 'lib/terms/load-in-extension.ts']

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
}

/** Paths from the project's root for relative imports, package names for the others. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier.replace(/^@\//, ''),
  )
}

describe('direction between the rooms', () => {
  for (const [room, allowed] of Object.entries(PURE_ROOMS)) {
    it(`${room} imports only what stands below it`, () => {
      const wrong = sourcesBelow(`lib/${room}`)
        .filter((file) => !BROWSER_SIDE.includes(file))
        .flatMap((file) =>
          importsOf(file)
            .filter((target) => {
              if (target.startsWith('lib/')) {
                const [, other = ''] = target.split('/')
                return other !== 'report' && other !== room && !allowed.includes(other)
              }
              return /^(wxt|react|zustand|@webext-core|components|entrypoints)/.test(target)
            })
            .map((target) => `${file} -> ${target}`),
        )
      expect(wrong).toEqual([])
    })
  }

  it('pure rooms name no browser global', () => {
    const wrong = Object.keys(PURE_ROOMS)
      .flatMap((room) => sourcesBelow(`lib/${room}`))
      .filter((file) => !BROWSER_SIDE.includes(file))
      .filter((file) =>
        /(?<![\w.'"`])(browser\.|chrome\.|window\.|navigator\.|localStorage|fetch\()/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      )
    expect(wrong).toEqual([])
  })

  it('editors never import checks', () => {
    const wrong = sourcesBelow('lib/editors').filter((file) =>
      importsOf(file).some((target) => target.startsWith('lib/checks')),
    )
    expect(wrong).toEqual([])
  })

  it('components see panel, types and data, never adapters, worker or storage', () => {
    const wrong = sourcesBelow('components').flatMap((file) =>
      importsOf(file)
        .filter((target) =>
          /^lib\/(worker|content|highlight|storage|editors\/(feishu|generic))/.test(target),
        )
        .map((target) => `${file} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('entry points stay wiring', () => {
    const long = sourcesBelow('entrypoints').filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 70,
    )
    expect(long).toEqual([])
  })
})
