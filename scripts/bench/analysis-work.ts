/** What is measured of our own analysis. */
import { createAnalyser } from '../../lib/checks/analyser'
import type { Snapshot } from '../../lib/document/snapshot'
import type { WordSegmenter } from '../../lib/segmentation/types'
import type { Work } from './measure'

export const OPTIONS = { locale: 'zh-CN', today: { year: 2026, month: 1, day: 1 } } as const

type Paragraphs = Snapshot['paragraphs']
export type Edit = (paragraphs: Paragraphs, run: number) => Paragraphs

/** From nothing: a new analyser, and new objects for every paragraph, as they come from a message. */
export function analyseFully(snapshot: Snapshot, words: WordSegmenter | null): Work {
  return () => {
    const paragraphs = snapshot.paragraphs.map((paragraph) => ({ ...paragraph }))
    return createAnalyser({ words }).update({ ...snapshot, paragraphs }, OPTIONS)
  }
}

/** One edit after the document was analysed. */
export function updateWith(snapshot: Snapshot, words: WordSegmenter | null, edit: Edit): Work {
  const analyser = createAnalyser({ words })
  analyser.update(snapshot, OPTIONS)
  return (run) =>
    analyser.update({ ...snapshot, paragraphs: edit(snapshot.paragraphs, run) }, OPTIONS)
}

/** Another character at every run. */
export const editMiddle: Edit = (paragraphs, run) => {
  const middle = Math.floor(paragraphs.length / 2)
  return paragraphs.map((paragraph, index) =>
    index === middle ? { ...paragraph, text: `${paragraph.text}改${run}` } : paragraph,
  )
}

/** Put in at one run and taken out again at the next: each is one edit. */
export const insertHeading: Edit = (paragraphs, run) => {
  if (run % 2 === 1) return paragraphs
  const middle = Math.floor(paragraphs.length / 2)
  const heading = { key: `new${run}`, text: `五、补充说明${run}` }
  return [...paragraphs.slice(0, middle), heading, ...paragraphs.slice(middle)]
}

/** Taken out at one run and put back at the next, as by undo. */
export const deleteParagraph: Edit = (paragraphs, run) => {
  if (run % 2 === 1) return paragraphs
  const index = Math.floor(paragraphs.length / 2) + (run % 50)
  return [...paragraphs.slice(0, index), ...paragraphs.slice(index + 1)]
}
