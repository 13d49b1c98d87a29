/** The user's own ways to write a blank, one a line. */
import type { MessageKey } from '../messages/catalogue'
import { PREFERENCE_LIMITS } from '../storage/settings'

export interface BlankProblem {
  /** From 1. */
  line: number
  key: MessageKey
  text: string
}

export interface ReadBlanks {
  /** The lines that can be used, each once. */
  blanks: string[]
  problems: BlankProblem[]
}

/** One of these alone stands in nearly every line of a text. */
const TOO_COMMON = /^[\p{Script=Han}A-Za-z0-9０-９，。、；：！？“”‘’（）《》,.;:!?'"()-]$/u

export function readOwnBlanks(text: string): ReadBlanks {
  const blanks: string[] = []
  const problems: BlankProblem[] = []
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const blank = raw.trim()
    if (blank === '') return
    const key = findProblem(blank, blanks)
    if (key) problems.push({ line: index + 1, key, text: blank })
    else blanks.push(blank)
  })
  return { blanks, problems }
}

function findProblem(blank: string, before: readonly string[]): MessageKey | null {
  if (TOO_COMMON.test(blank)) return 'options.blanks.problem.common'
  if (blank.length > PREFERENCE_LIMITS.blankLength) return 'options.blanks.problem.long'
  if (before.includes(blank)) return 'options.blanks.problem.repeated'
  return before.length >= PREFERENCE_LIMITS.blanks ? 'options.blanks.problem.many' : null
}
