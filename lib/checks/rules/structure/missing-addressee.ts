/** An official text that names nobody it is for (条例 2012 art. 9(9), GB/T 9704-2012 7.3.2). */
import type { AnalysedDocument } from '../../rule'
import { isOrgan } from './shared/edge-lines'
import { defineMissingFramePart } from './shared/missing-frame-part'
import type { OfficialText } from './shared/official-texts'

/** The addressee in front of the first sentence: `市财政局：根据……`. */
const LABEL = /^\s{0,8}([^，。；：:]{2,40})[：:]/u
const FIRST_LINES = 3
/** `……如下：` and the like introduce the text. */
const INTRODUCES = /(?:如下|以下|是)$/u

export const missingAddressee = defineMissingFramePart({
  id: 'structure/missing-addressee',
  part: 'addressee',
  isLeftOut: (text, document) => text.body.length > 0 && !namesSomebody(document, text),
  severityOf: ({ kind }) => (kind === 'request' ? 'warning' : 'info'),
})

function namesSomebody({ lines }: AnalysedDocument, { body }: OfficialText): boolean {
  return body.slice(0, FIRST_LINES).some((index) => {
    const text = lines[index]?.line.text.trim() ?? ''
    const label = LABEL.exec(text)?.[1]
    if (label !== undefined && !INTRODUCES.test(label)) return true
    return text.length <= 60 && isOrgan(text.replace(/[：:，,。；;]$/u, ''))
  })
}
