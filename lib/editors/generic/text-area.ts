/** Lines of a text area. A text area has no nodes for its text: it can be read, and only roughly scrolled. */
import { diffKeyedLines } from './line-keys'

export interface TextAreaLine {
  key: string
  text: string
}

export function createTextAreaReader(): (area: HTMLTextAreaElement) => TextAreaLine[] {
  let lines: TextAreaLine[] = []
  let lastKey = 0
  return (area) => {
    lines = diffKeyedLines(lines, area.value.split('\n'), () => `line-${++lastKey}`)
    return lines
  }
}

/** Scrolls by the share of the text before the line: the selection is the user's and stays where it is. */
export function scrollToLine(
  area: HTMLTextAreaElement,
  lines: readonly TextAreaLine[],
  key: string,
) {
  const index = lines.findIndex((line) => line.key === key)
  if (index < 0) return false
  const weigh = (part: readonly TextAreaLine[]) =>
    part.reduce((sum, { text }) => sum + 1 + Math.floor(text.length / 40), 0)
  const place = (weigh(lines.slice(0, index)) / weigh(lines)) * area.scrollHeight
  area.scrollIntoView({ block: 'nearest' })
  area.scrollTop = place - area.clientHeight / 2
  return true
}
