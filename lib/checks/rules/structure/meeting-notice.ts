/** A notice of a meeting that says neither when or where it is (practice). */
import type { MessageKey } from '../../../messages/catalogue'
import { defineDocumentRule } from '../../rule'
import { missingFinding } from './shared/frame-findings'
import { officialTexts } from './shared/official-texts'

/** An attached plan may say both. */
const ATTACHED =
  /(?:安排|方案|议程|日程|时间|地点|事项)[^。；]{0,20}[见按]附件|附件[^。；]{0,30}(?:安排|方案|议程|日程|手册|须知|指南)/u

export const meetingNotice = defineDocumentRule({
  id: 'structure/meeting-notice',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      const { kind, body, finished, report } = text
      if (kind !== 'notice' || !finished || body.length === 0) return []
      const lacks = (id: string) =>
        report.assessment.parts.some(
          (part) => part.id === id && part.required && part.status !== 'present',
        )
      const message = messageFor(lacks('time'), lacks('venue'))
      if (!message) return []
      if (body.some((index) => ATTACHED.test(document.lines[index]?.line.text ?? ''))) return []
      return [missingFinding(document, text, message)]
    }),
})

function messageFor(lacksTime: boolean, lacksPlace: boolean): MessageKey | null {
  if (lacksTime && lacksPlace) return 'structure/meeting-notice.message'
  if (lacksTime) return 'structure/meeting-notice.time'
  return lacksPlace ? 'structure/meeting-notice.place' : null
}
