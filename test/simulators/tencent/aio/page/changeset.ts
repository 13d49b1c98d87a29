/** Writes a block's text as the EasySync changeset that makes it out of nothing, with its own pool. */
import type { Piece } from '../documents/seed'

export interface StoredText {
  changeset: string
  /** JSON, as it travels. */
  apool: string
}

/** What stands in the text for a card; its attribute tells what it is. */
const CARD_CHARACTER = ' '

const base36 = (value: number): string => value.toString(36)

export function storeText(pieces: readonly Piece[]): StoredText {
  const pool: [string, string][] = []
  const numberOf = (name: string, value: string): number => {
    const known = pool.findIndex(([other, its]) => other === name && its === value)
    return known >= 0 ? known : pool.push([name, value]) - 1
  }
  let operations = ''
  let bank = ''
  for (const piece of pieces) {
    const numbers = attributesOf(piece).map(([name, value]) => numberOf(name, value))
    const attributes = numbers.map((number) => `*${base36(number)}`).join('')
    const text = piece.card ? CARD_CHARACTER : piece.text
    operations += writeRun(attributes, text)
    bank += text
  }
  return {
    changeset: `Z:0>${base36(bank.length)}${operations}$${bank}`,
    apool: JSON.stringify({ numToAttrib: { ...pool }, nextNum: pool.length }),
  }
}

/** Whole lines are one operation that counts its line ends, the rest of the run another. */
function writeRun(attributes: string, text: string): string {
  const lines = text.lastIndexOf('\n') + 1
  const breaks = text.slice(0, lines).split('\n').length - 1
  const whole = lines > 0 ? `${attributes}|${base36(breaks)}+${base36(lines)}` : ''
  return lines < text.length ? `${whole}${attributes}+${base36(text.length - lines)}` : whole
}

function attributesOf({ bold, link, card, text }: Piece): [string, string][] {
  const attributes: [string, string][] = [['author', 'p.144115210000000001']]
  if (bold) attributes.push(['b', 'true'])
  if (link) attributes.push(['t', JSON.stringify([link, text])])
  if (card) attributes.push(['p', JSON.stringify([card.url, card.title])])
  return attributes
}
