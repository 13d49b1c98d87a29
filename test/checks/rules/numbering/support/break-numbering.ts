/** Breaks the numbering of a finished document in every way a reader would notice. */

export interface BrokenDocument {
  what: string
  text: string
}

const NUMERALS = [...'零一二三四五六七八九十', '十一', '十二', '十三', '十四']
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨'
const ORDINAL_WORDS = ['', '首先', '其次', '再次']

const LINE_MARKER =
  /^(附件：|第|（|其)?([一二三四五六七八九十]{1,2}|\d{1,2}(?:\.\d){0,2}|[①-⑨])(章|条|、|）|\)|\.| |[是要]|，)/
/** Items inside a line. */
const INNER_MARKER =
  /(?<=[：；。])(第|其|（)?([一二三四五六七八九十]{1,2}|\d|[①-⑨])(阶段，|步，|[是要]|，|）|\.|(?=[^。；：一二三四五六七八九十、次篇件项期月年日上下]))/g
const COUNT =
  /([一二两三四五六七八九十]{1,2}|\d{1,2})(?=(?:个方面|项工作|件实事|点：|个阶段|点意见|条措施|个做法|个短板|项任务|步进行|条建议)[^。；]{0,8}[：。])/g

/** The numeral for the number `by` further on, in the manner of `numeral`; null when there is none. */
export function shiftNumeral(numeral: string, by: number): string | null {
  const decimal = /^((?:\d+\.)*)(\d+)$/.exec(numeral)
  if (decimal) {
    const value = Number(decimal[2]) + by
    return value > 0 ? `${decimal[1]}${value}` : null
  }
  for (const numerals of [NUMERALS, [...CIRCLED], ORDINAL_WORDS]) {
    const index = numerals.indexOf(numeral === '两' ? '二' : numeral)
    if (index > 0 && index + by > 0) return numerals[index + by] ?? null
  }
  return null
}

function ordinalOf(numeral: string): number {
  let ordinal = 1
  while (shiftNumeral(numeral, -ordinal) !== null) ordinal++
  return ordinal
}

export function breakNumbers(text: string): BrokenDocument[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const replaced = (next: string, what: string): BrokenDocument => ({
      what: `${what}: ${line.slice(0, 20)} → ${next.slice(0, 20)}`,
      text: lines.map((one, index) => (index === at ? next : one)).join('\n'),
    })
    const broken: BrokenDocument[] = []
    const marker = LINE_MARKER.exec(line)
    if (marker) {
      const [written, open = '', numeral = '', close = ''] = marker
      const rest = line.slice(written.length)
      for (const by of [1, -1, 2]) {
        const other = shiftNumeral(numeral, by)
        if (other) broken.push(replaced(open + other + close + rest, `number ${by}`))
      }
    }
    for (const { 0: written, 1: open = '', 2: numeral = '', 3: close = '', index } of line.matchAll(
      INNER_MARKER,
    )) {
      for (const by of [1, -1]) {
        const other = shiftNumeral(numeral, by)
        if (!other) continue
        const next =
          line.slice(0, index) + open + other + close + line.slice(index + written.length)
        broken.push(replaced(next, `item ${written} ${by}`))
      }
    }
    return broken
  })
}

export function breakCounts(text: string): BrokenDocument[] {
  const broken: BrokenDocument[] = []
  for (const { 0: numeral, index } of text.matchAll(COUNT))
    for (const by of [1, -1, 2]) {
      const other = shiftNumeral(numeral, by)
      if (!other || other === '一' || other === '1') continue
      broken.push({
        what: `count ${by}: ${text.slice(index, index + 8)}`,
        text: text.slice(0, index) + other + text.slice(index + numeral.length),
      })
    }
  return broken
}

/** Without one numbered line that another of its row follows. */
export function dropLines(text: string): BrokenDocument[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const marker = LINE_MARKER.exec(line)
    const next = marker?.[2] && shiftNumeral(marker[2], 1)
    if (!marker || !next) return []
    const prefix = `${marker[1] === '附件：' ? '' : (marker[1] ?? '')}${next}${marker[3] ?? ''}`
    const first = `${marker[1] === '附件：' ? '' : (marker[1] ?? '')}${shiftNumeral(marker[2] ?? '', 1 - ordinalOf(marker[2] ?? ''))}${marker[3] ?? ''}`
    const after = lines.slice(at + 1)
    const again = after.findIndex((one) => one.startsWith(first))
    const row = again < 0 ? after : after.slice(0, again)
    if (!row.some((one) => one.startsWith(prefix))) return []
    return [
      {
        what: `without line: ${line.slice(0, 20)}`,
        text: lines.filter((_, index) => index !== at).join('\n'),
      },
    ]
  })
}

/** Without one item inside a line; of a row without a count the last item is not missed. */
export function dropItems(text: string): BrokenDocument[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const markers = [...line.matchAll(INNER_MARKER)]
    const counted = new RegExp(COUNT.source).test(line)
    return markers.flatMap(({ index, 0: written, 1: open, 3: close }, position) => {
      const following = markers[position + 1]
      if (following?.[1] !== open || following?.[3] !== close) {
        if (!counted || position === 0) return []
      }
      const end = following?.index ?? line.length
      const next = line.slice(0, index) + line.slice(end)
      return [
        {
          what: `without item ${written}: ${line.slice(index, index + 14)}`,
          text: lines.map((one, number) => (number === at ? next : one)).join('\n'),
        },
      ]
    })
  })
}
