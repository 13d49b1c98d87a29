/** An application whose members are thenable functions, as far as the adapter may know them. */

export interface FakeDocument {
  text: string
  /** Positions without text before every paragraph. */
  drift?: number
  /** Ranges are there and without text. */
  hasNoRanges?: boolean
  level?: (ordinal: number) => number
  find?: (words: string) => unknown
}

export interface FakeApplication {
  application: unknown
  /** Paths that were answered, parameters left out. */
  asked: string[]
  /** Members that are not there. */
  wrong: string[]
  set: unknown[][]
  scrolledTo: unknown[]
}

interface Member {
  value?: () => unknown
  members?: Record<string, (...parameters: never[]) => Member>
}

export function fakeApplication(document: FakeDocument): FakeApplication {
  const fake: Omit<FakeApplication, 'application'> = {
    asked: [],
    wrong: [],
    set: [],
    scrolledTo: [],
  }
  const drift = document.drift ?? 0
  const positionOf = (offset: number) =>
    offset + drift * (document.text.slice(0, offset).split('\r').length - 1)
  const between = (start: number, end: number) =>
    [...document.text]
      .filter((_, index) => positionOf(index) >= start && positionOf(index) < end)
      .join('')
  const startOf = (ordinal: number) => {
    const before = document.text.split('\r').slice(0, ordinal - 1)
    return positionOf(before.reduce((sum, text) => sum + text.length + 1, 0))
  }

  const leaf = (value: () => unknown): Member => ({ value })
  const range = (start: number, end: number): Member => ({
    value: () => ({ start, end }),
    members: {
      Text: () => leaf(() => (document.hasNoRanges ? '' : between(start, end))),
      Start: () => leaf(() => start),
    },
  })
  const paragraph = (ordinal: number): Member => ({
    members: {
      Range: () => range(startOf(ordinal), startOf(ordinal + 1)),
      ...(document.level && { OutlineLevel: () => leaf(() => document.level?.(ordinal)) }),
    },
  })
  const active: Member = {
    members: {
      Content: () => ({
        members: {
          Text: () => leaf(() => document.text),
          Paragraphs: () => ({ members: { Item: paragraph } }),
        },
      }),
      Range: range,
      ActiveWindow: () => ({
        members: { ScrollIntoView: (target: never) => leaf(() => fake.scrolledTo.push(target)) },
      }),
      Find: () => ({
        members: {
          Execute: (words: never) => leaf(() => document.find?.(words) ?? []),
          ClearHitHighlight: () => leaf(() => undefined),
        },
      }),
    },
  }

  function dress(member: Member, path: string, make?: (...parameters: never[]) => Member): unknown {
    return new Proxy(() => {}, {
      get(_, name) {
        if (typeof name === 'symbol') return undefined
        if (name === 'then')
          return (resolve: (value: unknown) => void) => {
            fake.asked.push(path)
            setTimeout(() => resolve(member.value?.()), 0)
          }
        const child = member.members && Object.hasOwn(member.members, name) && member.members[name]
        if (!child) {
          fake.wrong.push(`${path}.${name}`)
          return undefined
        }
        return dress(child(...([0, 0] as never[])), `${path}.${name}`, child)
      },
      has: (_, name) => member.members !== undefined && Object.hasOwn(member.members, name),
      set(_, name, value) {
        fake.set.push([String(name), value, member.value?.()])
        return true
      },
      apply: (_, __, parameters) =>
        make ? dress(make(...(parameters as never[])), `${path}()`) : undefined,
    })
  }

  const application = dress({ members: { ActiveDocument: () => active } }, 'A')
  return { application, ...fake }
}
