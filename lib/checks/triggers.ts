/** Which rules a line can concern at all: one pass over its characters for all rules together. */

/** Indices of the rules to ask, in order. The array is filled anew by the next call. */
export type ChooseRules = (text: string) => readonly number[]

const WORD_BITS = 32

/**
 * Each character belongs to a class: the set of rules that wait for it, as bits. The sets of the
 * classes that a line holds are put together without making anything that would have to be
 * collected: this runs once for every line of a document.
 */
export function compileTriggers(triggers: readonly (string | undefined)[]): ChooseRules {
  const words = Math.ceil(triggers.length / WORD_BITS)
  const { classes, rulesOfClass } = classifyCharacters(triggers)
  const masks = new Uint32Array(rulesOfClass.length * words)
  rulesOfClass.forEach((rules, one) => {
    for (const rule of rules) addBit(masks, one * words, rule)
  })
  const always = new Uint32Array(words)
  triggers.forEach((one, rule) => {
    if (one === undefined) addBit(always, 0, rule)
  })
  /** The run in which a class was last met. */
  const seenIn = new Uint32Array(rulesOfClass.length)
  const asked = new Uint32Array(words)
  const chosen: number[] = []
  let run = 0

  return (text) => {
    run++
    asked.set(always)
    for (let index = 0; index < text.length; index++) {
      const one = classes[text.charCodeAt(index)] ?? 0
      if (one === 0 || seenIn[one] === run) continue
      seenIn[one] = run
      for (let word = 0; word < words; word++)
        asked[word] = (asked[word] ?? 0) | (masks[one * words + word] ?? 0)
    }
    listBits(asked, chosen)
    return chosen
  }
}

function addBit(bits: Uint32Array, from: number, bit: number): void {
  const word = from + Math.floor(bit / WORD_BITS)
  bits[word] = (bits[word] ?? 0) | (1 << (bit % WORD_BITS))
}

/** Numbers of the bits that are set, ascending, in place of what `list` held. */
function listBits(bits: Uint32Array, list: number[]): void {
  let count = 0
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      list[count++] = word * WORD_BITS + (WORD_BITS - 1 - Math.clz32(lowest))
      rest ^= lowest
    }
  }
  list.length = count
}

function classifyCharacters(triggers: readonly (string | undefined)[]) {
  const rulesByCharacter = new Map<number, number[]>()
  triggers.forEach((characters, rule) => {
    for (const unit of new Set((characters ?? '').split(''))) {
      const code = unit.charCodeAt(0)
      const rules = rulesByCharacter.get(code) ?? []
      rules.push(rule)
      rulesByCharacter.set(code, rules)
    }
  })
  const classes = new Uint16Array(0x10000)
  const rulesOfClass: (readonly number[])[] = [[]]
  const classOfRules = new Map<string, number>()
  for (const [code, rules] of rulesByCharacter) {
    const key = rules.join()
    const known = classOfRules.get(key) ?? rulesOfClass.push(rules) - 1
    classOfRules.set(key, known)
    classes[code] = known
  }
  return { classes, rulesOfClass }
}
