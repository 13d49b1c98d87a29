import { describe, expect, it } from 'vitest'
import type { Finding } from '../../lib/report'
import { isFound, newFindings } from '../../scripts/mutate/is-found'
import { parseMutateOptions } from '../../scripts/mutate/options'
import type { Mutant, Way } from '../../scripts/mutate/types'

const way: Way = { name: 'sample', floor: 1, groups: ['numbering'], mutate: () => [] }
const mutant: Mutant = { text: '', paragraph: 4, start: 10, end: 12, shownAt: 9, change: '' }

function finding(rule: string, paragraph: number, start = 0, end = 1): Finding {
  const text = `${paragraph}:${start}`
  return {
    id: rule,
    rule,
    severity: 'info',
    paragraph,
    start,
    end,
    text,
    message: rule,
    suggestions: [],
  }
}

describe('isFound', () => {
  it.each<[string, Finding, boolean]>([
    ['any rule on the place', finding('terms/a', 4, 11, 14), true],
    ['any rule beside the place', finding('terms/a', 4, 12, 14), false],
    ['a fitting rule in the paragraph', finding('numbering/a', 4), true],
    ['a fitting rule in the next paragraph', finding('numbering/a', 5), true],
    ['a fitting rule two paragraphs on', finding('numbering/a', 6), false],
    ['a fitting rule where the defect shows', finding('numbering/a', 9), true],
    ['a fitting rule about the whole document', finding('numbering/a', -1), true],
    ['another rule about the whole document', finding('terms/a', -1), false],
    ['a group whose name only begins alike', finding('numbering-more/a', 4), false],
  ])('%s', (_name, one, expected) => {
    expect(isFound([one], mutant, way)).toBe(expected)
  })

  it('what touches a place without length is on it', () => {
    const gone = { ...mutant, end: 10 }
    expect(isFound([finding('terms/a', 4, 8, 10)], gone, way)).toBe(true)
    expect(isFound([finding('terms/a', 4, 10, 12)], gone, way)).toBe(true)
    expect(isFound([finding('terms/a', 4, 11, 12)], gone, way)).toBe(false)
  })
})

it('findings of the original are not counted, wherever they moved', () => {
  const before = [{ ...finding('terms/a', 1), text: '甲' }]
  const moved = { ...finding('terms/a', 3), text: '甲' }
  const second = { ...finding('terms/a', 5), text: '甲' }
  expect(newFindings(before, [moved])).toEqual([])
  expect(newFindings(before, [moved, second])).toEqual([second])
})

describe('parseMutateOptions', () => {
  it('reads seed and ways', () => {
    const { seed, ways } = parseMutateOptions(['--seed', '7', '--way', 'drop-item'])
    expect([seed, ways.map(({ name }) => name)]).toEqual([7, ['drop-item']])
  })

  it.each([[['--seed', 'x']], [['--way', 'none']], [['--wat']]])('refuses %j', (argv) => {
    expect(() => parseMutateOptions(argv)).toThrow()
  })
})
