/** Finds the text that the user edits on an unknown page: the largest editable element. */
import { activeElementOf, findInShadowTrees } from './shadow-trees'

export type EditableRoot = HTMLElement | HTMLTextAreaElement

const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'
/** Another one must be this much larger to take the place of the one in use. */
const TAKE_OVER = 1.5

export function findEditableRoot(
  page: Document,
  current: EditableRoot | null,
): EditableRoot | null {
  const sized = candidatesOf(page)
    .map((element) => ({ element, size: sizeOf(element) }))
    .filter(({ size }) => size > 0)
  const largest = sized.reduce((best, { size }) => Math.max(best, size), 0)
  // Of several that are about as large it is the one that is written in; it stays so when it is left.
  const eligible = sized.filter(({ size }) => size * TAKE_OVER > largest)
  const active = activeElementOf(page)
  const isChosen = (choice: Element | null) => eligible.find(({ element }) => element === choice)
  const first = sized.find(({ size }) => size === largest)
  return (isChosen(active) ?? isChosen(current) ?? first)?.element ?? null
}

export function isTextArea(root: EditableRoot): root is HTMLTextAreaElement {
  return root.localName === 'textarea'
}

function candidatesOf(page: Document): EditableRoot[] {
  // Older editors switch the whole document of a frame (UEditor, KindEditor; 2026-11).
  if (page.designMode === 'on' && page.body) return [page.body]
  const inPage = [...page.querySelectorAll<HTMLElement>(EDITABLE)].filter(isOutermost)
  const shown = inPage.some((element) => sizeOf(element) > 0)
  // Shadow trees are looked through only where the page itself has nothing: that takes every element.
  return shown ? inPage : findInShadowTrees(page, EDITABLE).filter(isOutermost)
}

function isOutermost(element: HTMLElement): boolean {
  return element.parentElement?.closest(EDITABLE) == null
}

/** Area on screen; hidden fields that editors keep for input have none, or stand beside the page. */
function sizeOf(element: HTMLElement): number {
  const { width, height, right } = element.getBoundingClientRect()
  if (width * height === 0 || right < 0) return 0
  const isShown = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true })
  return isShown === false ? 0 : width * height
}
