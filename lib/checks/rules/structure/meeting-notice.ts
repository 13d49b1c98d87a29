/** A notice of a meeting that says neither when or where it is (practice). */
import * as v from 'valibot'
import { bareTitle } from '../../../genres/heading-title'
import { PatternSchema } from '../../../genres/pattern'
import type { MessageKey } from '../../../messages/catalogue'
import { defineDocumentRule } from '../../rule'
import data from './data/meetings.json'
import { officialTexts } from './shared/official-texts'

export const MeetingDataSchema = v.strictObject({
  title: PatternSchema,
  /** The meeting was announced before. */
  changed: PatternSchema,
  time: PatternSchema,
  place: PatternSchema,
})

const parsed = v.parse(MeetingDataSchema, data)
const meeting = new RegExp(parsed.title, 'u')
const changed = new RegExp(parsed.changed, 'u')
const time = new RegExp(parsed.time, 'u')
const place = new RegExp(parsed.place, 'u')

export const meetingNotice = defineDocumentRule({
  id: 'structure/meeting-notice',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap(({ kind, title, body, finished }) => {
      const name = bareTitle(title.text)
      if (kind !== 'notice' || !finished || !meeting.test(name) || changed.test(name)) return []
      const texts = body.map((index) => document.lines[index]?.line.text ?? '')
      // An attached plan may say both.
      if (texts.length === 0 || texts.some((text) => text.includes('附件'))) return []
      const message = messageFor(
        texts.some((text) => time.test(text)),
        texts.some((text) => place.test(text)),
      )
      if (!message) return []
      return [{ lineIndex: title.lineIndex, start: title.start, end: title.end, message }]
    }),
})

function messageFor(hasTime: boolean, hasPlace: boolean): MessageKey | null {
  if (!hasTime && !hasPlace) return 'structure/meeting-notice.message'
  if (!hasTime) return 'structure/meeting-notice.time'
  return hasPlace ? null : 'structure/meeting-notice.place'
}
