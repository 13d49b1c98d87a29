/** The old editor (`/docs/`): no block model, `window.editor` and lines of its own. */
import type { DocumentSeed } from '../documents/seed'
import { seedParagraphs } from '../documents/seed'
import { element } from './leaves'

export function showOldDocument(container: HTMLElement, seed: DocumentSeed): void {
  const body = element('div', 'innerdocbody adit-container maindocbody', {
    contenteditable: 'true',
  })
  body.id = 'innerdocbody'
  for (const text of seedParagraphs(seed)) {
    const line = element('div', 'ace-line', { 'data-node': 'true' })
    line.textContent = text
    body.append(line)
  }
  const wrapper = element('div', 'etherpad-container-wrapper')
  wrapper.append(body)
  container.replaceChildren(wrapper)
  window.editor = { name: 'etherpad' }
}
