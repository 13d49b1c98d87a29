/**
 * `npm run bench`: our analysis beside its peers in one run, on texts made for it.
 * `-- --json` prints one JSON object. Times are medians in milliseconds.
 */
import { parseArgs } from 'node:util'
import { createAnalyser } from '../../lib/checks/analyser'
import type { Snapshot } from '../../lib/document/snapshot'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import { createSegmenter } from '../../lib/segmentation/segmenter'
import type { WordSegmenter } from '../../lib/segmentation/types'
import { loadDictionaries } from '../load-dictionaries'
import { measure } from './measure'
import { loadPeers } from './peers'
import { createSampleText, createStrippedText, createUnpunctuatedText } from './sample-text'

const OPTIONS = { locale: 'zh-CN', today: { year: 2026, month: 1, day: 1 } } as const
const LENGTH = 100_000
const HOSTILE_LENGTH = 10_000

interface Row {
  name: string
  milliseconds: number
  /** Against the row named, in the same run. */
  ratio?: { to: string; value: number }
}

/** A new object for every paragraph, as they come from a message: nothing is known of any of them. */
function copy(snapshot: Snapshot): Snapshot {
  return { ...snapshot, paragraphs: snapshot.paragraphs.map((paragraph) => ({ ...paragraph })) }
}

function analyseFully(snapshot: Snapshot, words: WordSegmenter | null): number {
  return measure(() => createAnalyser({ words }).update(copy(snapshot), OPTIONS))
}

/** One paragraph in the middle gets another character at every run. */
function updateOnce(
  snapshot: Snapshot,
  words: WordSegmenter | null,
  edit: (paragraphs: Snapshot['paragraphs'], run: number) => Snapshot['paragraphs'],
): number {
  const analyser = createAnalyser({ words })
  analyser.update(snapshot, OPTIONS)
  return measure((run) => {
    analyser.update({ ...snapshot, paragraphs: edit(snapshot.paragraphs, run) }, OPTIONS)
  }, 21)
}

const editMiddle = (paragraphs: Snapshot['paragraphs'], run: number): Snapshot['paragraphs'] => {
  const middle = Math.floor(paragraphs.length / 2)
  return paragraphs.map((paragraph, index) =>
    index === middle ? { ...paragraph, text: `${paragraph.text}改${run}` } : paragraph,
  )
}

const insertHeading = (paragraphs: Snapshot['paragraphs'], run: number): Snapshot['paragraphs'] => {
  const middle = Math.floor(paragraphs.length / 2)
  const heading = { key: `new${run}`, text: `五、补充说明${run}` }
  return [...paragraphs.slice(0, middle), heading, ...paragraphs.slice(middle)]
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
const words = createSegmenter(await loadDictionaries())
const text = createSampleText(LENGTH)
const snapshot = textSnapshot(text)

const rows: Row[] = []
const full = analyseFully(snapshot, null)
rows.push({ name: `full analysis, ${LENGTH} characters`, milliseconds: full })
rows.push({ name: 'full analysis with words', milliseconds: analyseFully(snapshot, words) })
for (const [name, edit] of [
  ['one edit in the middle', editMiddle],
  ['one heading inserted', insertHeading],
] as const) {
  const milliseconds = updateOnce(snapshot, null, edit)
  rows.push({ name, milliseconds, ratio: { to: 'full analysis', value: milliseconds / full } })
}
const updatedWithWords = updateOnce(snapshot, words, editMiddle)
rows.push({ name: 'one edit in the middle, with words', milliseconds: updatedWithWords })
for (const peer of await loadPeers()) {
  const milliseconds = measure(() => peer.check(text))
  rows.push({
    name: peer.name,
    milliseconds,
    ratio: { to: 'full analysis', value: milliseconds / full },
  })
}

const ordinary = textSnapshot(createSampleText(HOSTILE_LENGTH))
for (const [kind, segmenter] of [
  ['', null],
  [', with words', words],
] as const) {
  const base = analyseFully(ordinary, segmenter)
  rows.push({ name: `ordinary ${HOSTILE_LENGTH} characters${kind}`, milliseconds: base })
  for (const [name, hostile] of [
    ['equal Han characters', '长'.repeat(HOSTILE_LENGTH)],
    ['unpunctuated Han characters', createUnpunctuatedText(HOSTILE_LENGTH)],
    ['characters of a report without its marks', createStrippedText(HOSTILE_LENGTH)],
    ['equal asterisks', '*'.repeat(HOSTILE_LENGTH)],
    ['opening quotes only', '“'.repeat(HOSTILE_LENGTH)],
    ['nested parentheses', '（一）'.repeat(HOSTILE_LENGTH / 3)],
  ] as const) {
    const milliseconds = analyseFully(textSnapshot(hostile), segmenter)
    const ratio = { to: 'ordinary', value: milliseconds / base }
    rows.push({ name: `${HOSTILE_LENGTH} ${name}${kind}`, milliseconds, ratio })
  }
  const segmented = segmenter && measure(() => segmenter.segment('长'.repeat(HOSTILE_LENGTH)))
  const segmentedOrdinary =
    segmenter && measure(() => segmenter.segment(createSampleText(HOSTILE_LENGTH)))
  const segmentedHostile =
    segmenter && measure(() => segmenter.segment(createUnpunctuatedText(HOSTILE_LENGTH)))
  if (segmented && segmentedOrdinary && segmentedHostile) {
    rows.push({
      name: `words of ordinary ${HOSTILE_LENGTH} characters`,
      milliseconds: segmentedOrdinary,
    })
    for (const [name, milliseconds] of [
      ['equal Han characters', segmented],
      ['unpunctuated Han characters', segmentedHostile],
    ] as const) {
      const ratio = { to: 'ordinary words', value: milliseconds / segmentedOrdinary }
      rows.push({ name: `words of ${HOSTILE_LENGTH} ${name}`, milliseconds, ratio })
    }
  }
}

if (values.json) console.log(JSON.stringify({ node: process.version, rows }))
else
  for (const { name, milliseconds, ratio } of rows)
    console.log(
      `${name.padEnd(52)} ${milliseconds.toFixed(2).padStart(9)} ms${
        ratio ? `   ${ratio.value.toFixed(2)} x ${ratio.to}` : ''
      }`,
    )
