/** The checkers we are measured beside, each as a function of a whole text. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'

export interface Peer {
  name: string
  check(text: string): unknown
}

const require = createRequire(import.meta.url)

export async function loadPeers(): Promise<Peer[]> {
  return [await loadZhlint(), await loadAutocorrect()]
}

async function loadZhlint(): Promise<Peer> {
  const { run } = await import('zhlint')
  return { name: 'zhlint', check: (text) => run(text, { rules: { preset: 'default' } }) }
}

const BindingsSchema = v.looseObject({
  __wbg_set_wasm: v.function(),
  lintFor: v.function(),
})

/** The package expects a bundler that imports WebAssembly as a module; Node 20 has none, so we start it. */
async function loadAutocorrect(): Promise<Peer> {
  const folder = dirname(require.resolve('@huacnlee/autocorrect/package.json'))
  const url = pathToFileURL(join(folder, 'autocorrect_bg.js')).href
  const imported: WebAssembly.ModuleImports = await import(url)
  const bindings = v.parse(BindingsSchema, imported)
  const bytes = await readFile(join(folder, 'autocorrect_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './autocorrect_bg.js': imported })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return { name: '@huacnlee/autocorrect', check: (text) => bindings.lintFor(text, 'text') }
}
