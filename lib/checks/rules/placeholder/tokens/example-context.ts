/** Whether a run is shown as an example of a blank: `标题格式为“关于××的通知”`. */
import { allMatches } from '../../../../document/all-matches'

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

/** `×政发〔20××〕×号`: a document number, masked whole, is an example where a 如 or 即 leads it in. */
const NUMBER =
  /[\u3400-\u9fff×✕Xx*]{0,8}[〔［[（(](?:19|20)?[×✕Xx*○]{1,4}[〕］\]）)][第×✕Xx*○\d]{1,5}号/g
const NUMBER_CUE = /如|即|例|为|格式|编写|使用|形式|采用/
const NUMBER_CUE_AFTER = /^[”」’]?的?(?:形式|格式|样式|字样)/
const LONGEST_NUMBER = 24

export function isExample(text: string, start: number): boolean {
  const opening = findOpening(text, start)
  if (opening >= 0 && '「『'.includes(text.charAt(opening))) return true
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  if (STRONG_CUE.test(before) || isNumberExample(text, start)) return true
  if (opening < 0) return false
  const lead = text.slice(Math.max(0, opening - LOOK_BACK), opening)
  return STRONG_CUE.test(lead) || WEAK_CUE.test(lead)
}

function isNumberExample(text: string, start: number): boolean {
  const first = Math.max(0, start - LONGEST_NUMBER)
  const around = text.slice(first, start + LONGEST_NUMBER)
  if (!around.includes('号')) return false
  for (const match of allMatches(NUMBER, around)) {
    const at = first + match.index
    if (start < at || start >= at + match[0].length) continue
    // The word that leads the number in may have been read as part of its issuing body.
    const mask = at + match[0].search(/[×✕Xx*〔［[（(]/)
    const end = at + match[0].length
    return (
      NUMBER_CUE.test(text.slice(Math.max(0, mask - LOOK_BACK), mask)) ||
      NUMBER_CUE_AFTER.test(text.slice(end, end + LOOK_BACK))
    )
  }
  return false
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
