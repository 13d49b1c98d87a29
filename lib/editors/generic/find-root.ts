/** Finds the text that the user edits on an unknown page: the largest editable element. */

export type EditableRoot = HTMLElement | HTMLTextAreaElement

const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'
/** Another one must be this much larger to take the place of the one in use. */
const TAKE_OVER = 1.5

export function findEditableRoot(
  page: Document,
  current: EditableRoot | null,
): EditableRoot | null {
  let best: EditableRoot | null = null
  let bestSize = 0
  for (const element of page.querySelectorAll<HTMLElement>(EDITABLE)) {
    if (isInsideEditable(element)) continue
    const size = sizeOf(element)
    if (size > bestSize) {
      best = element
      bestSize = size
    }
  }
  const keep = current?.isConnected && sizeOf(current) > 0 && bestSize < sizeOf(current) * TAKE_OVER
  return keep ? current : best
}

export function isTextArea(root: EditableRoot): root is HTMLTextAreaElement {
  return root.localName === 'textarea'
}

function isInsideEditable(element: HTMLElement): boolean {
  return element.parentElement?.closest(EDITABLE) != null
}

/** Area on screen; editors keep hidden fields, which have none. */
function sizeOf(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect()
  return width * height
}
