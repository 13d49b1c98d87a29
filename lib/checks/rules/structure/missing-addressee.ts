/** An official text that names nobody it is for (条例 2012 art. 9(9), GB/T 9704-2012 7.3.2). */
import { defineDocumentRule } from '../../rule'
import { isOrgan } from './shared/edge-lines'
import { hasPart, missingFinding } from './shared/frame-findings'
import { type OfficialText, officialTexts } from './shared/official-texts'

/** The addressee in front of the first sentence: `市财政局：根据……`. */
const LABEL = /^\s{0,8}([^，。；：:]{2,40})[：:]/u
const FIRST_LINES = 3
/** `……如下：` and the like introduce the text. */
const INTRODUCES = /(?:如下|以下|是)$/u

export const missingAddressee = defineDocumentRule({
  id: 'structure/missing-addressee',
  severity: 'info',
  needsComplete: true,
  check: (document) =>
    officialTexts(document)
      .filter(
        (text) =>
          text.finished &&
          text.addressee === null &&
          !hasPart(text, 'addressee') &&
          text.body.length > 0 &&
          !namesSomebody(text, (index) => document.lines[index]?.line.text ?? ''),
      )
      .map((text) => ({
        ...missingFinding(document, text, 'structure/missing-addressee.message'),
        severity: text.kind === 'request' ? 'warning' : 'info',
      })),
})

function namesSomebody({ body }: OfficialText, textOf: (lineIndex: number) => string): boolean {
  return body.slice(0, FIRST_LINES).some((index) => {
    const text = textOf(index).trim()
    const label = LABEL.exec(text)?.[1]
    if (label !== undefined && !INTRODUCES.test(label)) return true
    return text.length <= 60 && isOrgan(text.replace(/[：:，,。；;]$/u, ''))
  })
}
