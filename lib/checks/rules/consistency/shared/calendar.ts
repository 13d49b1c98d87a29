/** Days of the calendar as numbers. */

/** A day, a month or a year: what is not known is null. */
export interface CalendarDate {
  year: number | null
  month: number | null
  day: number | null
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
export const WEEKDAYS = '日一二三四五六'

/** Without a year February may have 29 days. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && (year === null || isLeapYear(year))) return 29
  return LENGTHS[month - 1] ?? 0
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function exists({ year, month, day }: CalendarDate): boolean {
  if (month === null) return true
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysInMonth(year, month))
}

/** Days since 1970; for comparing and for weekdays. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** 0: Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
