/** Years of title, openings and dates that the rest of the report speaks against. */
import type { Collected } from '../../../rule'
import { isHistory, isPlan, readTense, type YearMention } from './year-mentions'

type Mention = Collected<YearMention>

export interface IsolatedYear extends Mention {
  kind: 'title' | 'pair' | 'date' | 'early' | 'start' | 'plan'
  severity: 'warning' | 'info'
  /** The year that the rest of the report speaks of. */
  near: number
}

export interface ReportFrame {
  /** Exclusive end of the lines in which the report is opened. */
  openingEnd: number
  title: string
  /** By its title a plan or the like, or a review of a year. */
  isForward: boolean
  isAnnual: boolean
}

/** Years farther away are history or aims. */
const FARTHEST = 6
/** What is told of the first months of a year may be told in the review of the year before. */
const LAST_MONTH_OF_REVIEW = 4
/** A review signed up to this month is not of the same year. */
const LAST_MONTH_TOO_EARLY = 6
const PART_OF_YEAR = /半年|季度|\d月|阶段/
const REVIEW_AND_PLAN =
  /(20\d\d)年度?[^，。]{0,16}?(?:总结|回顾|情况|述职)[^，。]{0,8}?(20\d\d)年度?[^，。]{0,16}?(?:计划|打算|思路|安排|要点|谋划)/

export function findIsolatedYears(
  mentions: readonly Mention[],
  frame: ReportFrame,
): readonly IsolatedYear[] {
  if (mentions.length < 2) return []
  const years = new YearsOfReport(mentions)
  const found: IsolatedYear[] = []
  for (const mention of mentions) {
    const { where } = mention.item
    if (where === 'inside' || where === 'heading') continue
    const isolated =
      where === 'title'
        ? judgeTitle(mention, years, frame)
        : where === 'date'
          ? judgeDate(mention, years, frame)
          : judgeStart(mention, years, frame)
    if (isolated) found.push(isolated)
  }
  return found
}

/** How often a report names which year, and where. */
class YearsOfReport {
  readonly titleYears: readonly number[]
  private readonly byYear = new Map<number, Mention[]>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      const known = this.byYear.get(mention.item.year)
      if (known) known.push(mention)
      else this.byYear.set(mention.item.year, [mention])
    }
    this.titleYears = mentions.flatMap(({ item }) => (item.where === 'title' ? [item.year] : []))
  }

  of(year: number): readonly Mention[] {
    return this.byYear.get(year) ?? []
  }

  isAlone({ item }: Mention): boolean {
    return this.of(item.year).length === 1
  }

  /** Named more than once, or at a place that says when the report speaks. */
  private isCore(year: number): boolean {
    const all = this.of(year)
    return all.length > 1 || all.some(({ item }) => item.where !== 'inside')
  }

  /** The closest later year of the report's own; null also where it speaks of earlier ones. */
  closestAbove(year: number): number | null {
    for (let other = year - FARTHEST; other < year; other++) if (this.isCore(other)) return null
    for (let other = year + 1; other <= year + FARTHEST; other++)
      if (this.isCore(other)) return other
    return null
  }

  countAbove(year: number): number {
    let count = 0
    for (let other = year + 1; other <= year + FARTHEST; other++) count += this.of(other).length
    return count
  }
}

function judgeTitle(
  mention: Mention,
  years: YearsOfReport,
  frame: ReportFrame,
): IsolatedYear | null {
  const { item } = mention
  const pair = judgePair(mention, years, frame)
  if (pair) return pair
  const near = years.closestAbove(item.year)
  if (near === null || !years.isAlone(mention)) return null
  const found = { ...mention, kind: 'title' as const, near }
  if (near - item.year > 1)
    return years.countAbove(item.year) > 1 ? { ...found, severity: 'warning' } : null
  const next = years.of(near)
  if (frame.isForward) return next.length > 2 ? { ...found, severity: 'info' } : null
  const told = next.filter(({ lineIndex, item: other }) => {
    if (other.month !== null && other.month <= LAST_MONTH_OF_REVIEW) return false
    const opens = other.where === 'start' && lineIndex < frame.openingEnd
    return readTense(other) === 'past' || (opens && !isPlan(other))
  })
  if (told.length === 0 || next.length < 2) return null
  const isSure =
    told.length > 1 ||
    told.some(({ lineIndex }) => lineIndex < frame.openingEnd) ||
    years.of(near + 1).length > 0
  return isSure ? { ...found, severity: 'info' } : null
}

/** 2024年工作总结和2023年工作计划: what lies ahead follows what lies behind. */
function judgePair(
  mention: Mention,
  years: YearsOfReport,
  { title }: ReportFrame,
): IsolatedYear | null {
  if (years.titleYears.length < 2) return null
  const [, review, plan] = REVIEW_AND_PLAN.exec(title) ?? []
  if (!review || !plan || Number(plan) === Number(review) + 1) return null
  const isPlanWrong = years.of(Number(plan)).length === 1 || Number(plan) <= Number(review)
  const wrong = Number(isPlanWrong ? plan : review)
  if (mention.item.year !== wrong) return null
  const near = isPlanWrong ? Number(review) + 1 : Number(plan) - 1
  return { ...mention, kind: 'pair', near, severity: 'warning' }
}

function judgeDate(
  mention: Mention,
  years: YearsOfReport,
  frame: ReportFrame,
): IsolatedYear | null {
  const { year, month } = mention.item
  const titleYear = years.titleYears[0]
  if (titleYear === undefined) return judgeUntitledDate(mention, years)
  if (titleYear - year > FARTHEST) return null
  const found = { ...mention, kind: 'date' as const, near: titleYear }
  if (year < titleYear - (frame.isForward ? 1 : 0))
    return { ...found, severity: years.isAlone(mention) ? 'warning' : 'info' }
  const isEarly =
    frame.isAnnual &&
    year === titleYear &&
    month !== null &&
    month <= LAST_MONTH_TOO_EARLY &&
    !PART_OF_YEAR.test(frame.title) &&
    years.of(year + 1).some(({ item }) => isPlan(item))
  return isEarly ? { ...found, kind: 'early', severity: 'info' } : null
}

/** Without a year in the title: signed or held before what is told as done. */
function judgeUntitledDate(mention: Mention, years: YearsOfReport): IsolatedYear | null {
  const { year } = mention.item
  const near = years.closestAbove(year)
  if (near === null || !years.isAlone(mention)) return null
  const found = { ...mention, kind: 'date' as const, near }
  if (near - year > 1) return years.countAbove(year) > 1 ? { ...found, severity: 'warning' } : null
  const isTold = years.of(near).some(({ item }) => readTense(item) === 'past')
  return isTold ? { ...found, severity: 'warning' } : null
}

function judgeStart(
  mention: Mention,
  years: YearsOfReport,
  frame: ReportFrame,
): IsolatedYear | null {
  const { lineIndex, item } = mention
  const isOpening = lineIndex < frame.openingEnd
  const titleYear = years.titleYears[0]
  if (titleYear === undefined)
    return item.isFullDate && isOpening ? judgeUntitledDate(mention, years) : null
  const distance = titleYear - item.year
  if (years.titleYears.includes(item.year) && !(frame.isAnnual && isPlan(item))) return null
  if (years.titleYears.length > 1 && years.titleYears.includes(item.year)) return null
  if (distance < 0 || distance > FARTHEST) return null
  const found = { ...mention, kind: 'start' as const, near: titleYear }
  if (isPlan(item) && !isHistory(item)) {
    const right = frame.isForward ? titleYear : titleYear + 1
    const isSure = frame.isAnnual && (distance > 0 || readTense(item) === 'ahead')
    return { ...found, kind: 'plan', near: right, severity: isSure ? 'warning' : 'info' }
  }
  if (distance === 0 || !years.isAlone(mention)) return null
  if (isOpening && !frame.isForward)
    return { ...found, severity: frame.isAnnual && !isHistory(item) ? 'warning' : 'info' }
  if (isHistory(item) || years.closestAbove(item.year) === null) return null
  return distance > 1 || item.isFullDate ? { ...found, severity: 'info' } : null
}
