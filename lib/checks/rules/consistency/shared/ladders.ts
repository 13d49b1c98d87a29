/** Labels of parts that leave nothing out because they go on from one another to the end. */
import type { Quantity } from './quantities'

const MONTH = /^(\d{1,2})月/
const AGE_STEP = /^(\d{2,3})(?:周?岁)?(?:[至到—\-－–~～]{1,2}(\d{2,3})周?岁|(?:及以上|以上))/
const LADDER_REACH = 24

/** Are the labels all months of a quarter, or all ages from the first one on? */
export function isLadder(labels: readonly string[], text: string, { start }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - LADDER_REACH), start)
  if (before.includes('季度')) return isQuarter(labels)
  return before.includes('岁') && areAgesUpwards(labels, before)
}

/** 1月、2月、3月 */
function isQuarter(labels: readonly string[]): boolean {
  const months = labels.map((label) => Number(MONTH.exec(label)?.[1]))
  const [first = 0] = months
  return (
    months.length === 3 && first % 3 === 1 && months.every((one, index) => one === first + index)
  )
}

/** 60周岁以上4.2万人，其中60至69周岁2.3万人、70至79周岁1.3万人、80周岁以上0.6万人 */
function areAgesUpwards(labels: readonly string[], before: string): boolean {
  const ages = labels.map((label) => AGE_STEP.exec(label))
  const first = ages[0]?.[1]
  if (!first || !new RegExp(`(?<!\\d)${first}周?岁(?:及以上|以上)`).test(before)) return false
  return ages.every((age, index) => {
    const next = ages[index + 1]?.[1]
    if (!age) return false
    return next === undefined ? age[2] === undefined : Number(age[2]) + 1 === Number(next)
  })
}
