/** Whether one wrong digit explains why a total and its parts do not agree. */
import type { Quantity } from './quantities'

const MANY = 1000

export function canBeRepaired(total: Quantity, parts: readonly Quantity[]): boolean {
  let { precision: unit } = total
  for (const { precision } of parts) unit = Math.min(unit, precision)
  const count = ({ value }: Quantity) => Math.round(value / unit)
  const difference = count(total) - parts.reduce((sum, part) => sum + count(part), 0)
  if (isOneDigitOff(count(total), count(total) - difference)) return true
  return parts.some((part) => isOneDigitOff(count(part), count(part) + difference))
}

/** Have the numbers so many digits that hardly any would do by chance? Zeros at the end tell nothing. */
export function isTelling(total: Quantity, parts: readonly Quantity[]): boolean {
  let { precision: unit } = total
  for (const { precision } of parts) unit = Math.min(unit, precision)
  const counts = [total, ...parts].map(({ value }) => Math.round(value / unit))
  let step = 1
  while (counts.every((count) => count % (step * 10) === 0)) step *= 10
  return (counts[0] ?? 0) / step >= MANY
}

/** Same number of digits and only one other: 130 and 120. */
function isOneDigitOff(one: number, other: number): boolean {
  const first = String(one)
  const second = String(other)
  if (first.length !== second.length) return false
  let different = 0
  for (let index = 0; index < first.length; index++) if (first[index] !== second[index]) different++
  return different === 1
}
