/** Finds the title of a document, and the reports of a collection (汇编) by their title lines. */
import type { DocumentLine } from '../document/line'
import type { LineFacts } from './line-facts'
import type { ReportRange } from './types'

/** Heads, dates and sources stand before a title, but not many of them. */
const LINES_BEFORE_TITLE = 10
/** After a title its report starts over within this many lines. */
const LINES_AFTER_TITLE = 12
/** A line of body text in an office document is seldom shorter. */
const BODY_LENGTH = 40

const SALUTATION = /[：:]$/
const LEAD =
  /(?:述职|报告|汇报|总结|通知|函告|请示|方案|安排|意见|讲话)[^。]{0,8}(?:如下|请[^。]{0,12}(?:评议|审议|审阅|指正))/
/** 篇1, 范文二, 第三篇, 【篇1】 before a report of a collection. */
const SEPARATOR =
  /^[【[（(]?[\s\u3000]{0,2}(?:(?:篇|范文|例文)[\s\u3000]{0,2}(?:[一二三四五六七八九十]{1,3}|\d{1,3})|第(?:[一二三四五六七八九十]{1,3}|\d{1,3})篇)[】\]）)]?(?:$|[：:、.．\s\u3000])[\s\u3000]{0,4}/
const COLLECTION_TITLE =
  /(?:汇编|合集|集锦|选编)|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})篇[）)]$/

/** The opening sentence of a report, which confirms a title above it. */
export function isLead({ text }: LineFacts): boolean {
  return LEAD.test(text.slice(-60))
}

interface Start {
  line: number
  titleLine: number | null
  title: string | null
}

export interface ReportInput {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
  /** Lines of a text that was wrapped by hand. */
  wrapped: Uint8Array
  /** Lines that can be neither title nor heading: code, cells, contents. */
  excluded: (index: number) => boolean
}

/** At least one range; together they cover all lines. */
export function findReports(input: ReportInput): ReportRange[] {
  const starts = findStarts(input)
  const end = input.lines.length
  return starts.map(({ titleLine, title, line }, index) => ({
    titleLine,
    title,
    firstLine: index === 0 ? 0 : line,
    endLine: starts[index + 1]?.line ?? end,
  }))
}

function findStarts(input: ReportInput): Start[] {
  const { facts, excluded } = input
  const first = findFirstTitle(input)
  const starts: Start[] = [first]
  let bodyLines = 0
  for (let index = (first.titleLine ?? -1) + 1; index < facts.length; index++) {
    const fact = facts[index]
    if (!fact || fact.text === '' || excluded(index)) continue
    const next = startAt(input, index)
    if (!next) {
      if (fact.text.length >= BODY_LENGTH) bodyLines++
      continue
    }
    const last = starts.at(-1)
    // A title right after another one: a collection's own name, or a separator before the real title.
    if (last && bodyLines === 0) starts[starts.length - 1] = { ...next, line: last.line }
    else starts.push(next)
    bodyLines = 0
    if (next.titleLine !== null) index = Math.max(index, next.titleLine)
  }
  return starts
}

function startAt(input: ReportInput, index: number): Start | null {
  const fact = input.facts[index]
  if (!fact?.short) return null
  const separator = SEPARATOR.exec(fact.text)
  if (separator) {
    const title = fact.text.slice(separator[0].length).trim()
    if (title.length >= 4) return { line: index, titleLine: index, title }
    const below = nextFilled(input, index)
    const named = input.facts[below]
    return named?.short && !named.marker && (named.titleWord || named.clearTitle)
      ? { line: index, titleLine: below, title: named.text }
      : { line: index, titleLine: null, title: null }
  }
  if (fact.marker || !fact.clearTitle) return null
  if (index > 0 && !startsOver(input, index)) return null
  return { line: index, titleLine: index, title: fact.text }
}

/** Whether a report begins after the line: an opening sentence, a salutation, or numbering from 1. */
function startsOver({ facts }: ReportInput, index: number): boolean {
  let seen = 0
  for (let at = index + 1; at < facts.length && seen < LINES_AFTER_TITLE; at++) {
    const fact = facts[at]
    if (!fact || fact.text === '') continue
    seen++
    if (fact.marker) return fact.marker.ordinal === 1
    if (seen <= 4 && (isLead(fact) || (fact.text.length <= 40 && SALUTATION.test(fact.text))))
      return true
  }
  return false
}

function nextFilled({ facts }: ReportInput, index: number): number {
  let next = index + 1
  while (next < facts.length && facts[next]?.text === '') next++
  return next
}

function findFirstTitle(input: ReportInput): Start {
  const { lines, facts, excluded, wrapped } = input
  let plain: number | null = null
  let seen = 0
  for (let index = 0; index < facts.length && seen < LINES_BEFORE_TITLE; index++) {
    const fact = facts[index]
    const line = lines[index]
    if (!fact || !line || fact.text === '' || excluded(index)) continue
    seen++
    if (line.line.source.isTitle && line.line.ordinal === 0) return titled(index, fact)
    if (SEPARATOR.test(fact.text) && fact.short) return startAt(input, index) ?? untitled()
    if (fact.marker || fact.style !== null) {
      if (!fact.marker && isOnlyTop(facts, index)) return titled(index, fact)
      break
    }
    if (!fact.short) {
      if (fact.label || fact.text.length <= BODY_LENGTH) continue
      break
    }
    if (fact.label) continue
    if (fact.titleWord || COLLECTION_TITLE.test(fact.text)) return titled(index, fact)
    if (seen === 1 && !fact.sectionName && !wrapped[index]) plain = index
  }
  const fact = plain === null ? undefined : facts[plain]
  return plain !== null && fact ? titled(plain, fact) : untitled()
}

function titled(index: number, { text }: LineFacts): Start {
  // `**` inside a title is a blank; around the whole line it is Markdown's bold.
  const plain = text.replace(/^#{1,6}\s{1,4}/, '').replace(/^\*\*(.{1,50})\*\*$/, '$1')
  return { line: index, titleLine: index, title: plain }
}

function untitled(): Start {
  return { line: 0, titleLine: null, title: null }
}

/** A styled line that no other line shares its level with, or that is named like a document, is a title. */
function isOnlyTop(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index]
  if (!fact || fact.style === null) return false
  if (fact.titleWord) return true
  let deeper = false
  for (let other = index + 1; other < facts.length; other++) {
    const style = facts[other]?.style ?? null
    if (style === null) continue
    if (style <= fact.style) return false
    deeper = true
  }
  return deeper
}
