/** Runs the project's tools one after another, the same way on every platform. */
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program of node_modules/.bin with its output on our terminal; returns its exit code. */
export function runTool(
  name: string,
  parameters: readonly string[],
  { quiet = false } = {},
): number {
  const { status, error } = spawnSync(name, parameters, {
    cwd: PROJECT,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    // Programs in .bin are .cmd files on Windows.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(PROJECT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  })
  if (error) console.error(`${name}: ${error.message}`)
  return status ?? 1
}

/** Folder of the built Chromium extension. */
export const CHROME_BUILD = join(PROJECT, '.output', 'chrome-mv3')

/** @throws when the build fails; its own output says why. */
export function buildForChrome({ quiet = false } = {}): void {
  if (runTool('wxt', ['build'], { quiet }) !== 0)
    throw new Error('The extension could not be built.')
}
