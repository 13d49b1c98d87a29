/** Runs one rule on a document as the runner would, and holds it to its triggers. */
import type { AnalysedDocument, DocumentFinding, Rule } from '../../../../lib/checks/rule'
import { createPlace } from './marked-lines'

export function checkRule(rule: Rule, document: AnalysedDocument): DocumentFinding[] {
  if (rule.scope === 'document') return [...rule.check(document)]
  const perLine = <Result>(ask: (lineIndex: number) => readonly Result[]): Result[] =>
    document.lines.flatMap(({ line }, lineIndex) => {
      const found = line.text === '' ? [] : ask(lineIndex)
      if (found.length > 0) assertTriggered(rule, line.text)
      return found
    })
  const place = (lineIndex: number) => document.places[lineIndex] ?? createPlace()
  if (rule.scope === 'line')
    return perLine((lineIndex) => {
      const line = document.lines[lineIndex]?.line
      return line ? rule.check(line, place(lineIndex)).map((one) => ({ ...one, lineIndex })) : []
    })
  const items = perLine((lineIndex) => {
    const line = document.lines[lineIndex]?.line
    return line ? rule.collect(line, place(lineIndex)).map((item) => ({ lineIndex, item })) : []
  })
  return items.length === 0 ? [] : [...rule.judge(items, document)]
}

function assertTriggered({ id, triggers }: Rule, text: string): void {
  if (triggers !== undefined && ![...triggers].some((one) => text.includes(one)))
    throw new Error(`${id} speaks of a line that holds none of its triggers`)
}
