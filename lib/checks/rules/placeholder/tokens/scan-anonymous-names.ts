/** `某某同志` `张某某` `某区`: a name replaced by 某. */
import { allMatches } from '../../../../document/all-matches'
import surnames from './data/surnames.json'
import type { BlankToken, LineView } from './types'

const SURNAMES = new Set(surnames.surnames)
const NAME = /某{2,4}|某(?=省|市|县|区|镇|乡|村|街道|社区|局|公司|集团|单位|校|院|同志)/g
const PRONOUN_AFTER = /^(?:某些|某种|某一|某个|某项|某地|某时|某方面|某人|某年)/

export function scanAnonymousNames({ masked }: LineView): BlankToken[] {
  if (!masked.includes('某')) return []
  return Array.from(allMatches(NAME, masked)).flatMap((match): BlankToken[] => {
    const [run] = match
    const { index } = match
    if (run.length === 1 && PRONOUN_AFTER.test(masked.slice(index, index + 3))) return []
    if (masked[index - 1] === '某' || masked[index + run.length] === '某') return []
    const isPerson = SURNAMES.has(masked.charAt(index - 1))
    const strength = run.length > 1 && !isPerson ? 'contextual' : 'faint'
    return [{ notation: 'anonymous-name', start: index, end: index + run.length, strength }]
  })
}
