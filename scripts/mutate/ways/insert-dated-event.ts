/** An event of other years told as if it were of this one. */
import { datedEvents } from '../data'
import { replaceSpan } from '../text/edits'
import { findParagraphs } from '../text/places'
import type { Way } from '../types'

export const insertDatedEvent: Way = {
  name: 'insert-dated-event',
  floor: 0.8,
  groups: ['residue', 'consistency'],
  mutate: (document, random) =>
    datedEvents
      .filter(({ from, to }) => document.facts.year < from || document.facts.year > to)
      .map(({ text }) => {
        const line = random.pick(findParagraphs(document))
        const end = (document.lines[line] ?? '').length
        return replaceSpan(document, { line, start: end, end }, text, `+ ${text}`)
      }),
}
