/** Whether one wrong digit explains why a total and its parts do not agree. */
import type { Quantity } from './quantities'

export function canBeRepaired(total: Quantity, parts: readonly Quantity[]): boolean {
  let { precision: unit } = total
  for (const { precision } of parts) unit = Math.min(unit, precision)
  const count = ({ value }: Quantity) => Math.round(value / unit)
  const difference = count(total) - parts.reduce((sum, part) => sum + count(part), 0)
  if (isOneDigitOff(count(total), count(total) - difference)) return true
  return parts.some((part) => isOneDigitOff(count(part), count(part) + difference))
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
