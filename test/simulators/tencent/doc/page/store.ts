/** The simulated document: paragraphs of the main story, from which stream and layout are made. */
import type { CanvasSeed, ParagraphSeed, RunSeed, StyleName, TableSeed } from '../documents/seed'
import { type Atom, atomsOfLink, atomsOfText, balance, indexOfOffset, shownText } from './atoms'

export interface StoredParagraph {
  atoms: Atom[]
  style: StyleName
  /** Marks of a table before and after it. */
  before: string
  after: string
}

export class DocumentStore {
  readonly paragraphs: StoredParagraph[]
  /** Grows with every change. */
  version = 0
  private readonly listeners = new Set<() => void>()
  private readonly otherStories: readonly string[]

  constructor(seed: CanvasSeed) {
    this.paragraphs = seed.content.flatMap(paragraphsOf)
    if (this.paragraphs.length === 0) this.paragraphs.push(plain([]))
    this.otherStories = seed.otherStories
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener)
  }

  texts(): string[] {
    return this.paragraphs.map(({ atoms }) => shownText(atoms))
  }

  /** Main story, end of section, end of story, then the other stories. */
  stream(): string {
    const main = this.paragraphs.map(
      ({ atoms, before, after }) => `${before}${atoms.map(({ raw }) => raw).join('')}\r${after}`,
    )
    const others = this.otherStories.map((text) => `${text}\r\x1e`)
    return `${main.join('')}\x0f\x1e${others.join('')}`
  }

  /** Of a place in the stream. */
  positionOf(paragraph: number, offset: number): number {
    const length = (parts: readonly StoredParagraph[]) =>
      parts.reduce((sum, { atoms, before, after }) => {
        const text = atoms.reduce((units, { raw }) => units + raw.length, 0)
        return sum + before.length + text + 1 + after.length
      }, 0)
    const { atoms, before } = this.at(paragraph)
    const inside = atoms.slice(0, indexOfOffset(atoms, offset))
    return (
      length(this.paragraphs.slice(0, paragraph)) +
      before.length +
      inside.reduce((units, { raw }) => units + raw.length, 0)
    )
  }

  at(index: number): StoredParagraph {
    const paragraph = this.paragraphs[index]
    if (!paragraph) throw new Error(`no paragraph ${index}`)
    return paragraph
  }

  /** Replaces shown units `start` to `end`; the marks of fields stay. */
  replace(index: number, start: number, end: number, text: string): void {
    const paragraph = this.at(index)
    const first = indexOfOffset(paragraph.atoms, start)
    const last = indexOfOffset(paragraph.atoms, end)
    const kept = paragraph.atoms.slice(first, last).filter(({ field }) => field)
    paragraph.atoms = [
      ...paragraph.atoms.slice(0, first),
      ...atomsOfText(text),
      ...kept,
      ...paragraph.atoms.slice(last),
    ]
    this.changed()
  }

  setText(index: number, text: string): void {
    this.at(index).atoms = atomsOfText(text)
    this.changed()
  }

  insertAfter(index: number, text: string): void {
    const before = this.at(index)
    const added = plain(atomsOfText(text))
    // What is added after the last paragraph of a cell belongs to the cell.
    added.after = before.after
    before.after = ''
    this.paragraphs.splice(index + 1, 0, added)
    this.changed()
  }

  /** A cell keeps its last paragraph, a document its only one. */
  remove(index: number): void {
    const { before, after } = this.at(index)
    if (before || after || this.paragraphs.length === 1) this.at(index).atoms = []
    else this.paragraphs.splice(index, 1)
    this.changed()
  }

  split(index: number, offset: number): void {
    const paragraph = this.at(index)
    const place = indexOfOffset(paragraph.atoms, offset)
    const rest: StoredParagraph = {
      atoms: balance(paragraph.atoms.slice(place)),
      style: 'Normal',
      before: '',
      after: paragraph.after,
    }
    paragraph.atoms = balance(paragraph.atoms.slice(0, place))
    paragraph.after = ''
    this.paragraphs.splice(index + 1, 0, rest)
    this.changed()
  }

  /** Joins a paragraph to the one before; false where a cell begins or ends between them. */
  merge(index: number): boolean {
    const second = this.paragraphs[index]
    const first = this.paragraphs[index - 1]
    if (!first || !second || first.after !== '' || second.before !== '') return false
    first.atoms = [...first.atoms, ...second.atoms]
    first.after = second.after
    this.paragraphs.splice(index, 1)
    this.changed()
    return true
  }

  private changed(): void {
    this.version += 1
    for (const listener of this.listeners) listener()
  }
}

const plain = (atoms: Atom[]): StoredParagraph => ({
  atoms,
  style: 'Normal',
  before: '',
  after: '',
})

function paragraphsOf(seed: ParagraphSeed | TableSeed): StoredParagraph[] {
  if ('rows' in seed) return cellsOf(seed)
  return [{ ...plain(seed.runs.flatMap(atomsOfRun)), style: seed.style }]
}

function atomsOfRun(run: RunSeed): Atom[] {
  if (typeof run === 'string') return atomsOfText(run)
  if ('link' in run) return atomsOfLink(run.link, run.text)
  return atomsOfText(run.object === 'picture' ? '\uFFFC' : '\n')
}

function cellsOf({ rows }: TableSeed): StoredParagraph[] {
  const all: StoredParagraph[] = []
  rows.forEach((cells, row) => {
    cells.forEach((texts, column) => {
      const paragraphs = texts.map((text) => plain(atomsOfText(text)))
      const first = paragraphs[0]
      const last = paragraphs.at(-1)
      if (first && column === 0) first.before = row === 0 ? '\x1a\x06' : '\x06'
      const isEnd = row === rows.length - 1 && column === cells.length - 1
      if (last) last.after = isEnd ? '\x07\x1b' : '\x07'
      all.push(...paragraphs)
    })
  })
  return all
}
