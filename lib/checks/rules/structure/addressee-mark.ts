/** The mark behind the addressee: a full-width colon (GB/T 9704-2012 7.3.2). */
import { defineDocumentRule } from '../../rule'
import { type OfficialText, officialTexts } from './shared/official-texts'

/** Lines in which full-width commas show that the text is written with full-width marks. */
const LINES_READ = 6
const HALF_WIDTH = /[一-鿿],[一-鿿]/u

export const addresseeMark = defineDocumentRule({
  id: 'structure/addressee-mark',
  severity: 'warning',
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      const { addressee } = text
      if (!addressee || addressee.item.mark === '：') return []
      const { mark, end, persons } = addressee.item
      if (persons && mark !== ':') return []
      if (usesHalfWidth(text, (index) => document.lines[index]?.line.text ?? '')) return []
      return [
        {
          lineIndex: addressee.lineIndex,
          start: end,
          end: end + mark.length,
          message: 'structure/addressee-mark.message',
          values: { mark },
          suggestions: ['：'],
        },
      ]
    }),
})

/** Such a text was converted as a whole; its addressee is the least of it. */
function usesHalfWidth(
  { body, addressee }: OfficialText,
  textOf: (lineIndex: number) => string,
): boolean {
  const read = [addressee?.lineIndex ?? -1, ...body.slice(0, LINES_READ)].map(textOf)
  return read.some((text) => HALF_WIDTH.test(text)) || !read.some((text) => text.includes('，'))
}
