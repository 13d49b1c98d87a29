/** The text of one block as the editor stores it: runs, a card counting as one character. */
import { OBJECT, type Piece } from '../documents/seed'

export const lengthOf = (piece: Piece): number => (piece.card ? 1 : piece.text.length)

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.card ? OBJECT : piece.text)).join('')

export function piecesOf(content: string | readonly Piece[]): Piece[] {
  if (typeof content !== 'string') return [...content]
  return content === '' ? [] : [{ text: content }]
}

/** Offsets in UTF-16 units, end exclusive. */
export function slice(
  pieces: readonly Piece[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): Piece[] {
  const result: Piece[] = []
  let position = 0
  for (const piece of pieces) {
    const length = lengthOf(piece)
    const start = Math.max(from - position, 0)
    const end = Math.min(to - position, length)
    position += length
    if (end <= start) continue
    result.push(piece.card ? piece : { ...piece, text: piece.text.slice(start, end) })
  }
  return result
}

/** New text looks like the run it is typed behind, but never like a link or a card. */
export function replace(
  pieces: readonly Piece[],
  start: number,
  end: number,
  content: string,
): Piece[] {
  const before = slice(pieces, 0, start)
  const after = slice(pieces, end)
  if (content === '') return join([...before, ...after])
  const left = before.at(-1)
  const typed: Piece = { text: content, ...(left?.bold && { bold: true }) }
  return join([...before, typed, ...after])
}

function join(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    const isSame = last && !last.card && !piece.card && last.bold === piece.bold
    if (last && isSame && !last.link && !piece.link) {
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    } else result.push(piece)
  }
  return result
}
