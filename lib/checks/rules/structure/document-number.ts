/** Brackets and numbers of a 发文字号 (GB/T 9704-2012 7.2.5: 〔2026〕3号). */
import { defineLineRule, type LineFinding } from '../../rule'

const NUMBER =
  /(?<=[一-鿿])([〔[［【（(])\s?((?:19|20)\d\d)\s?([〕\]］】）)])\s?(第\s?)?(0{0,3})(\d{1,5})\s?号/gu
/** Orders, announcements and the like count in other ways: `公告（2024）第3号`. */
const OTHER_SERIES = /(?:令|告|编|字第|证|票|案|标准|登记|备|许可|[A-Za-z\d])$|编号|合同|协议/u
/** Nothing but the number with its organ, or the number in brackets behind a title. */
const OWN_LINE = /^\s{0,8}[（(]?[一-鿿]{2,12}[^，。；：]{6,20}号[）)]?\s{0,8}$/u

export const documentNumber = defineLineRule({
  id: 'structure/document-number',
  severity: 'warning',
  triggers: '号',
  check: ({ text }, { textKind }) => {
    if (textKind !== 'official' || !text.includes('号')) return []
    const findings: LineFinding[] = []
    const own = text.length <= 40 && OWN_LINE.test(text)
    for (const match of text.matchAll(NUMBER)) {
      const [written, open = '', year = '', close = '', word, zeros = '', number = ''] = match
      if (open === '〔' && close === '〕' && !word && !zeros) continue
      if (OTHER_SERIES.test(text.slice(Math.max(0, match.index - 10), match.index))) continue
      const right = `〔${year}〕${number}号`
      findings.push({
        start: match.index,
        end: match.index + written.length,
        message: 'structure/document-number.message',
        values: { right },
        suggestions: [right],
        // A number that is quoted is written as its own organ wrote it.
        ...(own ? {} : { severity: 'info' as const }),
      })
    }
    return findings
  },
})
