/** Sizes of what the browser loads, by the last build. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CHROME_BUILD } from '../steps'

const FILES = [
  'background.js',
  'analysis-data.json',
  'content-scripts/editor.js',
  'content-scripts/page.js',
]

export function measureBuild(): { file: string; bytes: number; compressed: number }[] {
  return FILES.map((file) => {
    const contents = readFileSync(join(CHROME_BUILD, file))
    return { file, bytes: contents.length, compressed: gzipSync(contents, { level: 9 }).length }
  })
}
