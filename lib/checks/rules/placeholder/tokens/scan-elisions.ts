/** `印发了《……的实施方案》` and `会议服务、……等问题`: words left out by three or more dots. */
import { allMatches } from '../../../../document/all-matches'
import { isExample } from './example-context'
import type { BlankToken, LineView } from './types'

const DOTS = /…{1,4}|\.{3,6}|。{3,6}/
const TITLE = /《([^《》]{0,60})》/g
/** Verbs that take the title of a real document. */
const GOVERNING =
  /(?:印发|出台|制定|制订|修订|下发|通过|根据|按照|依据|落实|贯彻|执行|起草|完善|发布|转发|公布|提请|研究|签订)(?:了|过|并|的|实施)?[^，。；]{0,12}$/
const ENUMERATED = /^(?:[、，]?等|、《|和《|以及)/
const LIST = /[、，](…{1,4})(?=等|问题|工作|方面)/g

export function scanElidedTitles({ text, masked }: LineView): BlankToken[] {
  if (!masked.includes('《')) return []
  const tokens: BlankToken[] = []
  for (const match of allMatches(TITLE, masked)) {
    const inner = match[1] ?? ''
    const dots = DOTS.exec(inner)
    if (!dots) continue
    const end = match.index + match[0].length
    const before = masked.slice(Math.max(0, match.index - 24), match.index)
    const isReal = GOVERNING.test(before) || ENUMERATED.test(masked.slice(end, end + 3))
    // Works of literature end in dots; a document title never does.
    const endsInDots = dots.index + dots[0].length === inner.length && dots.index > 0
    if (!isReal || endsInDots || isExample(text, match.index)) continue
    const start = match.index + 1 + dots.index
    tokens.push({
      notation: 'elided-title',
      start,
      end: start + dots[0].length,
      strength: 'contextual',
    })
  }
  return tokens
}

export function scanListEllipses({ masked }: LineView): BlankToken[] {
  if (!masked.includes('…')) return []
  return Array.from(allMatches(LIST, masked), (match) => {
    const start = match.index + 1
    return {
      notation: 'list-ellipsis',
      start,
      end: match.index + match[0].length,
      strength: 'contextual',
    }
  })
}
