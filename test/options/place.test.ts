import { expect, it } from 'vitest'
import { readPlace, ruleAnchor } from '../../lib/options/place'

it.each([
  ['', { section: 'rules', rule: null }],
  ['#terms', { section: 'terms', rule: null }],
  ['#nonsense', { section: 'rules', rule: null }],
  [`#${ruleAnchor('numbering/gap')}`, { section: 'rules', rule: 'numbering/gap' }],
])('%s leads to its place', (hash, place) => {
  expect(readPlace(hash)).toEqual(place)
})
