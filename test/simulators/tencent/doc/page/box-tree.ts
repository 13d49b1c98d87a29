/** The editor's layout tree: pages, paragraphs, lines, runs; every box points back to its parent. */
import type { Atom } from './atoms'
import type { LaidPage, LaidParagraph } from './layout'
import type { PageOptions } from './options'

interface Box {
  [name: string]: unknown
  childBoxes?: Box[]
  parentBox?: Box
}

type BoxOptions = Pick<PageOptions, 'boxNames' | 'styles'>

/** @param numbers pages that are laid out just now */
export function makeBoxTree(
  pages: readonly LaidPage[],
  numbers: readonly number[],
  options: BoxOptions,
): object {
  const named = (type: string): Box => (options.boxNames ? { type } : {})
  const root: Box = { ...named('DOCUMENT'), childBoxes: [] }
  for (const number of numbers) {
    const page: Box = { ...named('PAGE'), ...(options.boxNames && { pageIndex: number }) }
    page.childBoxes = (pages[number] ?? []).map((part) => paragraphBox(part, options, named))
    adopt(page)
    root.childBoxes?.push(page)
  }
  adopt(root)
  return root
}

function paragraphBox(part: LaidParagraph, options: BoxOptions, named: (type: string) => Box): Box {
  const box: Box = { ...named('PARAGRAPH'), layoutInfo: propertiesOf(part, options.styles) }
  box.childBoxes = part.lines.map(({ atoms }, index) => {
    const isLast = part.ends && index === part.lines.length - 1
    const line: Box = { ...named('LINE'), childBoxes: runsOf(atoms, isLast) }
    adopt(line)
    return line
  })
  adopt(box)
  return box
}

function propertiesOf({ paragraph }: LaidParagraph, styles: PageOptions['styles']): object {
  const level = /^heading (\d)$/.exec(paragraph.style)?.[1]
  if (styles === 'level')
    return { pr: { paragraph: level ? { outlineLvl: { val: Number(level) - 1 } } : {} } }
  return styles === 'name' ? { pr: { paragraph: { pStyle: { val: paragraph.style } } } } : {}
}

/** Fields are boxes of their own, whose code is not among the texts. */
function runsOf(atoms: readonly Atom[], isLast: boolean): Box[] {
  const runs: Box[] = []
  let text = ''
  const flush = () => {
    if (text !== '') runs.push({ text })
    text = ''
  }
  for (const { raw, field } of atoms) {
    if (!field) text += raw
    else {
      flush()
      if (field === 'begin') runs.push(linkBox(raw))
    }
  }
  if (isLast) text += '\r'
  flush()
  return runs
}

function linkBox(code: string): Box {
  const instructions = [/"(.*)"/.exec(code)?.[1] ?? '']
  return { subType: 'HYPERLINK', cacheFieldInfo: { fieldCode: { instructions } }, childBoxes: [] }
}

function adopt(box: Box): void {
  for (const child of box.childBoxes ?? []) child.parentBox = box
}
