/** Bundles the code of a simulated page into one classic script, once per process and entry. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const bundles = new Map<string, Promise<string>>()

export function bundlePage(entry: URL): Promise<string> {
  const known = bundles.get(entry.href)
  if (known) return known
  const bundle = buildScript(fileURLToPath(entry))
  bundles.set(entry.href, bundle)
  return bundle
}

async function buildScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Libraries ask for it; a page has no such global.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'simulatedPage' },
    },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error(`no bundle for ${entry}`)
  return output.output[0].code
}
