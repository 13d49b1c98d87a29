/** Which paragraphs of the whole document the mounted blocks are, where only a stretch is mounted. */

/**
 * Index in `texts` for each of `mounted`, -1 where none is. What is mounted is one stretch of the
 * document, so those texts that stand there only once tell where it begins.
 */
export function alignMounted(mounted: readonly string[], texts: readonly string[]): number[] {
  const places = new Map<string, number>()
  texts.forEach((text, index) => {
    places.set(text, places.has(text) ? -1 : index)
  })
  const votes = new Map<number, number>()
  mounted.forEach((text, index) => {
    const place = text === '' ? -1 : (places.get(text) ?? -1)
    if (place >= 0) votes.set(place - index, (votes.get(place - index) ?? 0) + 1)
  })
  const shifts = [...votes].sort((a, b) => b[1] - a[1]).map(([shift]) => shift)
  let shift = shifts[0]
  // A paragraph that was put in or taken out moves the rest of the stretch by one.
  return mounted.map((text, index) => {
    if (shift !== undefined && texts[index + shift] !== text)
      shift = shifts.find((other) => texts[index + other] === text) ?? shift
    const place = shift === undefined ? -1 : index + shift
    // Without text it may be what stands for blocks that are not mounted.
    return text !== '' || texts[place] === '' ? keepInside(place, texts.length) : -1
  })
}

const keepInside = (place: number, length: number) => (place < length ? Math.max(-1, place) : -1)
