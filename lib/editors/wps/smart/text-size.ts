/** How much text there is, counted alike in a view and in the DOM: without objects and spaces. */
const NOT_COUNTED = /[\uFFFC\s\u200B-\u200F\u2060-\u206F\uFEFF]+/g

export function countText(paragraphs: readonly { text: string }[]): number {
  let count = 0
  for (const { text } of paragraphs) count += text.replace(NOT_COUNTED, '').length
  return count
}
