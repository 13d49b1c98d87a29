/** `（此处略）` and `待补充`: remarks of the writer that text is still to come. */
import { allMatches } from '../../../../document/all-matches'
import { isExample } from './example-context'
import type { BlankToken, LineView, Strength } from './types'

const ELISION =
  /[（(](?:此处|以下|以上|下|中|上|后|前|内容|全文|具体|具体内容|数据|正文|下文|其余|其他)(?:内容|部分|文字)?(?:从|省)?略(?:去|掉)?(?:\d{1,6}字)?[）)]|[（(](?:此处)?(?:省略|略去?)\d{1,6}字[）)]/g
/** Without a word for what is missing it may be meant so: minutes leave out what is known. */
const BARE_ELISION = /[（(](?:从略|省略|略去)[）)]/g
const WORD =
  '(?:此处|内容|数据|正文)?待(?:补充|完善|填写?|补写|核实|更新|确认|续写|撰写)(?:内容|数据|材料)?'
const WHOLE_LINE = new RegExp(
  `^\\s*(?:[（(【〔［[]\\s?)?(${WORD}|TBD|TODO|FIXME)(?:\\s?[）)】〕］\\]])?[。.…]{0,6}\\s*$`,
  'i',
)
/** In a schedule it may be meant so. */
const UNDECIDED = /^\s*待定[。.]?\s*$/
const AFTER_COLON = new RegExp(`(?<=[：:]\\s?)(?:${WORD}|TBD|TODO)(?=\\s*(?:[。；;，,]|$))`, 'g')
const LATIN = /(?<![A-Za-z0-9_])(?:TBD|TODO|FIXME)(?![A-Za-z0-9_])/g

export function scanElisionNotes({ masked }: LineView): BlankToken[] {
  if (!masked.includes('略')) return []
  const take = (pattern: RegExp, strength: Strength) =>
    Array.from(
      allMatches(pattern, masked),
      (match): BlankToken => ({
        notation: 'elision-note',
        start: match.index,
        end: match.index + match[0].length,
        strength,
      }),
    )
  return [...take(ELISION, 'likely'), ...take(BARE_ELISION, 'faint')]
}

export function scanToDoWords({ text, masked }: LineView): BlankToken[] {
  if (!/待|TBD|TODO|FIXME/i.test(masked)) return []
  const tokens: BlankToken[] = []
  const add = (start: number, end: number, strength: Strength = 'contextual') => {
    if (!isExample(text, start)) tokens.push({ notation: 'to-do-word', start, end, strength })
  }
  if (UNDECIDED.test(masked)) {
    const start = masked.indexOf('待定')
    add(start, start + 2, 'faint')
  }
  const whole = masked.length < 60 ? WHOLE_LINE.exec(masked) : null
  if (whole?.[1]) {
    const start = masked.indexOf(whole[1])
    add(start, start + whole[1].length)
    return tokens
  }
  for (const pattern of [AFTER_COLON, LATIN])
    for (const match of allMatches(pattern, masked)) add(match.index, match.index + match[0].length)
  return tokens
}
