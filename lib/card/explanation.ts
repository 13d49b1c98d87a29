/** Why a rule speaks: its reason, where it is written, and an example. */
import { createElement } from '../in-page/elements'
import type { Explanation } from '../messaging/protocol'
import type { CardWords } from './words'

export function drawExplanation(known: Explanation | null, words: CardWords): HTMLElement[] {
  if (!known) return [createElement('p', 'reason', words('card.unexplained'))]
  const parts: HTMLElement[] = [createElement('p', 'reason', known.why)]
  if (known.source !== null)
    parts.push(createElement('p', 'source', words('card.source', { source: known.source })))
  if (known.example) {
    const example = createElement('dl', 'example')
    example.append(
      createElement('dt', 'label', words('card.wrong')),
      createElement('dd', 'wrong', known.example.wrong),
      createElement('dt', 'label', words('card.right')),
      createElement('dd', 'right', known.example.right),
    )
    parts.push(example)
  }
  return parts
}
