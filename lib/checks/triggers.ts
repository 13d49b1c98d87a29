/** Which rules a line can concern at all: one pass over its characters for all rules together. */

/** Indices of the rules to ask, in order. Equal sets are the same array. */
export type ChooseRules = (text: string) => readonly number[]

/**
 * Each character belongs to a class: the set of rules that wait for it. A line is then described by
 * the classes it holds, and the rules of a combination of classes are found once.
 */
export function compileTriggers(triggers: readonly (string | undefined)[]): ChooseRules {
  const always = triggers.flatMap((one, index) => (one === undefined ? [index] : []))
  const { classes, rulesOfClass } = classifyCharacters(triggers)
  const known = new Map<string, readonly number[]>()
  const seenIn = new Uint32Array(rulesOfClass.length)
  let run = 0

  return (text) => {
    run++
    const seen: number[] = []
    for (let index = 0; index < text.length; index++) {
      const one = classes[text.charCodeAt(index)]
      if (!one || seenIn[one] === run) continue
      seenIn[one] = run
      seen.push(one)
    }
    const key = String.fromCharCode(...seen.sort((a, b) => a - b))
    const before = known.get(key)
    if (before) return before
    const chosen = new Set(always)
    for (const one of seen) for (const rule of rulesOfClass[one] ?? []) chosen.add(rule)
    const rules = [...chosen].sort((a, b) => a - b)
    known.set(key, rules)
    return rules
  }
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
