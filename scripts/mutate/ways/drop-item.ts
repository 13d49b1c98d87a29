/** An item of `一是…；二是…` left out, or its number raised by one. */
import { replaceSpan } from '../text/edits'
import { readEnumerations } from '../text/enumerations'
import { writeNumeral } from '../text/numerals'
import type { Way } from '../types'

/** The last item is never left out: the enumeration would be whole without it. */
export const dropItem: Way = {
  name: 'drop-item',
  floor: 0.98,
  groups: ['numbering'],
  mutate: (document) =>
    document.lines.flatMap((text, line) =>
      readEnumerations(text).flatMap((items) => [
        ...items
          .slice(0, -1)
          .map(({ start, end }) =>
            replaceSpan(document, { line, start, end }, '', `− ${text.slice(start, end)}`),
          ),
        ...items.map(({ start, ordinal, numeral }) =>
          replaceSpan(
            document,
            { line, start, end: start + numeral.length },
            writeNumeral(ordinal + 1, numeral),
            `${text.slice(start, start + 6)}… → ${writeNumeral(ordinal + 1, numeral)}`,
          ),
        ),
      ]),
    ),
}
