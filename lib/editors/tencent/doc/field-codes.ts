/** Finds the stretches of a text stream that hold the code of a field and are not shown. */
import { FIELD_BEGIN, FIELD_END, FIELD_SEPARATOR } from './control-characters'

export interface HiddenStretch {
  start: number
  /** Exclusive. */
  end: number
}

interface OpenField {
  begin: number
  separator: number | null
}

const MARKS = new RegExp(
  `[${String.fromCharCode(FIELD_BEGIN)}-${String.fromCharCode(FIELD_END)}]`,
  'g',
)

/**
 * In ascending order, without the ones inside others. A field that never ends hides nothing: half a
 * document must not vanish behind a damaged one.
 */
export function findFieldCodes(stream: string): HiddenStretch[] {
  const open: OpenField[] = []
  const found: HiddenStretch[] = []
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(stream); match; match = MARKS.exec(stream)) {
    const at = match.index
    const mark = stream.charCodeAt(at)
    const field = open.at(-1)
    if (mark === FIELD_BEGIN) open.push({ begin: at, separator: null })
    else if (mark === FIELD_SEPARATOR && field) field.separator ??= at
    else if (mark === FIELD_END && field) {
      open.pop()
      // Without a separator there is nothing but code.
      found.push({ start: field.begin, end: field.separator ?? at })
    }
  }
  found.sort((a, b) => a.start - b.start)
  const outer: HiddenStretch[] = []
  for (const stretch of found) if (stretch.start >= (outer.at(-1)?.end ?? 0)) outer.push(stretch)
  return outer
}
