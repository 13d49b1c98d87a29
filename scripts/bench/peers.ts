/** The checkers we are measured beside, each as a function of a whole text. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  ChsNameOptimizer,
  ChsNameTokenizer,
  DatetimeOptimizer,
  DictOptimizer,
  DictTokenizer,
  Segment,
} from 'segmentit/dist/esm/segmentit.js'
import * as v from 'valibot'
import { loadDictionaries } from '../load-dictionaries'

const SEGMENTIT_WINDOW = 16

export interface Peer {
  name: string
  check(text: string): unknown
  /** Seconds where the others take milliseconds: measured in fewer rounds and not on the longest text. */
  slow?: boolean
  /** Longer texts, in characters, would take minutes: zhlint 0.8.2 needed 39 s for a million (2026-11). */
  longest?: number
}

const require = createRequire(import.meta.url)

export async function loadPeers(): Promise<Peer[]> {
  return [
    await loadZhlint(),
    await loadAutocorrect(),
    await loadTextlint(),
    await loadLintMd(),
    loadSegmentit(),
  ]
}

async function loadZhlint(): Promise<Peer> {
  const { run } = await import('zhlint')
  return {
    name: 'zhlint',
    longest: 100_000,
    check: (text) => run(text, { rules: { preset: 'default' } }),
  }
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

/** The kernel with its plain-text plugin and the one rule for Chinese that the registry has. */
async function loadTextlint(): Promise<Peer> {
  const { TextlintKernel } = await import('@textlint/kernel')
  const kernel = new TextlintKernel()
  const plugin = unwrap(require('@textlint/textlint-plugin-text'))
  const rule = unwrap(require('textlint-rule-zh-half-and-full-width-bracket'))
  const options = v.parse(v.custom<Parameters<typeof kernel.lintText>[1]>(isObject), {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule }],
  })
  return { name: '@textlint/kernel, one rule', check: (text) => kernel.lintText(text, options) }
}

async function loadLintMd(): Promise<Peer> {
  const { lintMarkdown } = await import('@lint-md/core')
  return { name: '@lint-md/core', slow: true, check: (text) => lintMarkdown(text, {}, false) }
}

/**
 * segmentit with its own tokenizer, a few characters at a time: it lists every path through a run,
 * and 59 characters without a mark took it 22 s (2026-11).
 */
function loadSegmentit(): Peer {
  const segment = new Segment()
  segment.use([DictTokenizer, ChsNameTokenizer, ChsNameOptimizer, DictOptimizer, DatetimeOptimizer])
  for (const text of Object.values(loadDictionaries())) segment.loadDict(text)
  return {
    name: `segmentit, ${SEGMENTIT_WINDOW} characters at a time`,
    slow: true,
    check(text) {
      for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
        for (let start = 0; start < run.length; start += SEGMENTIT_WINDOW)
          segment.doSegment(run.slice(start, start + SEGMENTIT_WINDOW))
    },
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** CommonJS packages that were written as modules keep their export under `default`. */
function unwrap(loaded: unknown): unknown {
  const parsed = v.safeParse(v.object({ default: v.unknown() }), loaded)
  return parsed.success ? parsed.output.default : loaded
}
