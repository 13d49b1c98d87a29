/** Whether a run is shown as an example of a blank: `标题格式为“关于××的通知”`. */

const LOOK_BACK = 12
const LONGEST_QUOTATION = 40
const STRONG_CUE =
  /格式[为是如：:，,]|范例|示例|样例|式样|样式[为是如：:]|模板[为是如：:]|占位符|(?:^|[^比案事惯先条])例[：:]/
const WEAK_CUE =
  /例如|比如|譬如|诸如|形如|(?:^|[，,。；;：:、（(）)”])如[：:，,“"‘《「]?$|如[：:“"「《]|标注为|表述为|写为|写成|简称为?|表示|代替/
const OPENING = '“《「『"‘'
const CLOSING: Record<string, string> = {
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
}

export function isExample(text: string, start: number): boolean {
  const opening = findOpening(text, start)
  if (opening >= 0 && '「『'.includes(text.charAt(opening))) return true
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  if (STRONG_CUE.test(before)) return true
  if (opening < 0) return false
  const lead = text.slice(Math.max(0, opening - LOOK_BACK), opening)
  return STRONG_CUE.test(lead) || WEAK_CUE.test(lead)
}

/** Offset of the quotation mark that encloses `start`, or -1. */
function findOpening(text: string, start: number): number {
  const first = Math.max(0, start - LONGEST_QUOTATION)
  for (let index = start - 1; index >= first; index--) {
    const character = text.charAt(index)
    if ('”》」』’'.includes(character)) return -1
    if (!OPENING.includes(character)) continue
    const closing = CLOSING[character] ?? character
    return text.slice(start, start + LONGEST_QUOTATION).includes(closing) ? index : -1
  }
  return -1
}
