/** Objects as the page has them, for unit tests. */

export const poolOf = (text: string | (() => string)) => {
  const read = typeof text === 'string' ? () => text : text
  return {
    size: () => read().length,
    subText: (position: number, length: number) => read().slice(position, position + length),
  }
}

export interface TestBox {
  type?: string
  pageIndex?: number
  text?: string
  parentBox?: TestBox
  childBoxes?: TestBox[]
  [name: string]: unknown
}

/** With the way back that makes the tree cyclic. */
export function box(type: string, children: TestBox[], more: Partial<TestBox> = {}): TestBox {
  const made: TestBox = { type, childBoxes: children, ...more }
  for (const child of children) child.parentBox = made
  return made
}

export const run = (text: string): TestBox => ({ type: 'RUN', text })
export const paragraphBox = (text: string, more: Partial<TestBox> = {}) =>
  box('PARAGRAPH', [box('LINE', [run(text)])], more)
export const pageBox = (pageIndex: number, ...paragraphs: TestBox[]) =>
  box('PAGE', paragraphs, { pageIndex })
export const level = (outlineLvl: number) => ({ info: { pr: { outlineLvl: { val: outlineLvl } } } })

export function pageWith(editor: object | undefined, pad: object = {}) {
  return {
    location: { pathname: '/doc/DVnJUb0pYeXJxakVk' },
    ...(editor && { pad: { editor, option: { container: { editor } }, ...pad } }),
  }
}
