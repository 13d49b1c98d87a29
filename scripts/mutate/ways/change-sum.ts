/** A total or one of the numbers that make it up changed. */
import { readSum } from '../facts'
import type { RandomSource } from '../random'
import { replaceSpan } from '../text/edits'
import type { FinishedDocument, Way } from '../types'

export const changeSum: Way = {
  name: 'change-sum',
  floor: 0.8,
  groups: ['consistency'],
  mutate: (document, random) =>
    document.facts.sums.flatMap((passage) => {
      const { text, numbers } = readSum(passage)
      const { line, offset } = locate(document, text)
      return numbers.map(({ value, start }) =>
        replaceSpan(
          document,
          { line, start: offset + start, end: offset + start + value.length },
          changeDigit(value, random),
        ),
      )
    }),
}

function locate({ name, lines }: FinishedDocument, text: string) {
  const line = lines.findIndex((one) => one.includes(text))
  if (line < 0) throw new Error(`${name}: no sum “${text}”`)
  return { line, offset: (lines[line] ?? '').indexOf(text) }
}

/** Another digit in one place that is not a trailing zero. */
function changeDigit(value: string, random: RandomSource): string {
  const places = [...value.replace(/0+$/, '')].flatMap((digit, index) =>
    digit === '.' ? [] : [index],
  )
  const place = random.pick(places)
  const digits = '123456789'.replace(value.charAt(place), '')
  return value.slice(0, place) + random.pick([...digits]) + value.slice(place + 1)
}
