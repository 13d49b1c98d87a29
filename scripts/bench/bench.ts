/**
 * `npm run bench`: our analysis beside its peers in one run, on texts made for it. `-- --json` prints
 * one JSON object. Times are medians in milliseconds, sizes in bytes. The cold start and the costs for a
 * page are measured in a browser and left out where there is none.
 */
import { parseArgs } from 'node:util'
import { createAnalyser } from '../../lib/checks/analyser'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import { createLanguage } from '../../lib/terms/language'
import { loadLanguage } from '../load-dictionaries'
import { buildForChrome } from '../steps'
import { OPTIONS } from './analysis-work'
import { measureBuild } from './build-sizes'
import { measureColdStart } from './cold-start'
import { measureEditorLatency } from './editor-latency'
import { createGroups, createHostileGrowth, HOSTILE_GROWTH } from './groups'
import { measureInTurn, measureMemory } from './measure'
import { measurePageCosts } from './page-costs'
import { loadPeers } from './peers'
import { createSampleText } from './sample-text'

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
const print = (line: string): void => {
  if (!values.json) console.log(line)
}

const words = createLanguage(loadLanguage())
const groups = []
for (const { title, base, rounds, works } of createGroups(words, await loadPeers())) {
  const times = await measureInTurn(works, rounds)
  const basis = times.get(base) ?? Number.NaN
  const rows = [...times].map(([name, milliseconds]) => ({
    name,
    milliseconds,
    ratio: milliseconds / basis,
  }))
  groups.push({ title, base, rows })
  print(`\n${title}`)
  for (const { name, milliseconds, ratio } of rows) {
    const time = milliseconds.toFixed(2).padStart(9)
    print(`  ${name.padEnd(52)} ${time} ms ${ratio.toFixed(2).padStart(7)} x ${base}`)
  }
}

const hostileTimes = await measureInTurn(createHostileGrowth(words), { counted: 5, warmups: 3 })
const growth = [...hostileTimes]
  .filter(([name]) => !name.endsWith(', longer'))
  .map(([name, milliseconds]) => ({
    name,
    ratio: (hostileTimes.get(`${name}, longer`) ?? Number.NaN) / milliseconds / HOSTILE_GROWTH,
  }))
print(`\ngrowth of the full analysis with ${HOSTILE_GROWTH} times the text, 1 = linear`)
for (const { name, ratio } of growth) print(`  ${name.padEnd(52)} ${ratio.toFixed(2).padStart(9)}`)

const memory = [100_000, 1_000_000].map((characters) => {
  const snapshot = textSnapshot(createSampleText(characters))
  const bytes = measureMemory(() => {
    const analyser = createAnalyser({ words })
    return [analyser, analyser.update(snapshot, OPTIONS)]
  })
  return { characters, bytes }
})
print('\nmemory that analyser and report hold')
for (const { characters, bytes } of memory)
  print(`  ${`${characters} characters`.padEnd(52)} ${(bytes / 2 ** 20).toFixed(1).padStart(9)} MB`)

buildForChrome({ quiet: true })
const sizes = measureBuild()
print('\nbuilt scripts')
for (const { file, bytes, compressed } of sizes)
  print(
    `  ${file.padEnd(52)} ${(bytes / 1000).toFixed(1).padStart(9)} kB, ${(compressed / 1000).toFixed(1)} kB gzip`,
  )

const coldStart = await measureColdStart(10_000)
print('\ncold start of the worker')
print(
  coldStart === null
    ? '  not measured: there is no browser'
    : `  first report of 10000 characters ${coldStart.toFixed(0).padStart(28)} ms`,
)

const editors = await measureEditorLatency()
print('\nfrom an edit to its report in a document of 100,000 characters, 250 ms of it the pause')
for (const { editor, name, median, p95 } of editors ?? [])
  print(
    `  ${`${editor}: ${name}`.padEnd(52)} ${median.toFixed(0).padStart(9)} ms, ${p95.toFixed(0)} ms for 95 of 100`,
  )
if (editors === null) print('  not measured: there is no browser')

const pageCosts = await measurePageCosts()
print('\nadded to the page that is read, beside the same page without the extension')
if (pageCosts === null) print('  not measured: there is no browser')
else {
  const { findings, keyStroke, keyStrokeShared, pausedKeyStroke, scrollFrame, memory } = pageCosts
  const rows: [string, number, string][] = [
    [`key stroke, ${findings} findings`, keyStroke, 'ms of the main thread'],
    ['key stroke and its share of what follows', keyStrokeShared, 'ms'],
    ['one key stroke, then a pause', pausedKeyStroke, 'ms'],
    ['frame of a scroll', scrollFrame, 'ms'],
    ['memory', memory / 2 ** 20, 'MB'],
  ]
  for (const [name, value, unit] of rows)
    print(`  ${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit}`)
}

if (values.json)
  console.log(
    JSON.stringify({
      node: process.version,
      groups,
      growth,
      memory,
      sizes,
      coldStart,
      editors,
      pageCosts,
    }),
  )
