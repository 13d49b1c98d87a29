/**
 * `npm run bench`: our analysis beside its peers in one run, on texts made for it.
 * `-- --json` prints one JSON object. Times are medians in milliseconds.
 */
import { parseArgs } from 'node:util'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import { createLanguage } from '../../lib/terms/language'
import { loadLanguage } from '../load-dictionaries'
import { analyseFully, editMiddle, insertHeading, updateWith } from './analysis-work'
import { measureInTurn, type Work } from './measure'
import { loadPeers } from './peers'
import { createSampleText, createStrippedText, createUnpunctuatedText } from './sample-text'

const LENGTH = 100_000
const HOSTILE_LENGTH = 10_000

interface Group {
  title: string
  /** The name that the others are compared with. */
  base: string
  works: Record<string, Work>
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
const words = createLanguage(loadLanguage())
const text = createSampleText(LENGTH)
const snapshot = textSnapshot(text)
const peers = (await loadPeers()).map(({ name, check }): [string, Work] => [
  name,
  () => check(text),
])

const hostileTexts = {
  'ordinary report': createSampleText(HOSTILE_LENGTH),
  'equal Han characters': '长'.repeat(HOSTILE_LENGTH),
  'unpunctuated Han characters': createUnpunctuatedText(HOSTILE_LENGTH),
  'report without its marks': createStrippedText(HOSTILE_LENGTH),
  'equal asterisks': '*'.repeat(HOSTILE_LENGTH),
  'opening quotes only': '“'.repeat(HOSTILE_LENGTH),
  'parentheses only': '（一）'.repeat(HOSTILE_LENGTH / 3),
}
const mapTexts = (toWork: (text: string) => Work): Record<string, Work> =>
  Object.fromEntries(Object.entries(hostileTexts).map(([name, one]) => [name, toWork(one)]))

const groups: Group[] = [
  {
    title: `${LENGTH} characters`,
    base: 'full analysis',
    works: {
      'full analysis': analyseFully(snapshot, null),
      'full analysis with words': analyseFully(snapshot, words),
      'one edit in the middle': updateWith(snapshot, null, editMiddle),
      'one edit in the middle, with words': updateWith(snapshot, words, editMiddle),
      'one heading inserted': updateWith(snapshot, null, insertHeading),
      ...Object.fromEntries(peers),
    },
  },
  {
    title: `analysis with words of ${HOSTILE_LENGTH} characters`,
    base: 'ordinary report',
    works: mapTexts((one) => analyseFully(textSnapshot(one), words)),
  },
  {
    title: `words alone of ${HOSTILE_LENGTH} characters`,
    base: 'ordinary report',
    works: mapTexts((one) => () => words.segment(one)),
  },
]

const results = groups.map(({ title, base, works }) => {
  const times = measureInTurn(works)
  const basis = times.get(base) ?? Number.NaN
  const rows = [...times].map(([name, milliseconds]) => ({
    name,
    milliseconds,
    ratio: milliseconds / basis,
  }))
  return { title, base, rows }
})

if (values.json) console.log(JSON.stringify({ node: process.version, groups: results }))
else
  for (const { title, base, rows } of results) {
    console.log(`\n${title}`)
    for (const { name, milliseconds, ratio } of rows) {
      const time = milliseconds.toFixed(2).padStart(9)
      console.log(`  ${name.padEnd(38)} ${time} ms ${ratio.toFixed(2).padStart(7)} x ${base}`)
    }
  }
