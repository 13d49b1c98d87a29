/**
 * Names paragraphs for as long as they live: by their node, and where a framework made the node anew by
 * their place between paragraphs that stayed.
 */
import { diffKeyedLines } from './line-keys'

export interface OwnedText {
  owner: Node
  text: string
}

export function createParagraphKeys(): (paragraphs: readonly OwnedText[]) => string[] {
  const keyOfNode = new WeakMap<Node, string>()
  let before: { key: string; text: string }[] = []
  let last = 0
  const nextKey = () => `paragraph-${++last}`

  return (paragraphs) => {
    const used = new Set<string>()
    const known = paragraphs.map(({ owner }) => {
      const key = keyOfNode.get(owner)
      if (key === undefined || used.has(key)) return undefined
      used.add(key)
      return key
    })
    const placeBefore = new Map(before.map(({ key }, index) => [key, index]))
    const keys: string[] = []
    let expected = 0
    for (let start = 0; start < paragraphs.length; ) {
      const key = known[start]
      if (key !== undefined) {
        keys.push(key)
        expected = (placeBefore.get(key) ?? expected - 1) + 1
        start += 1
        continue
      }
      let end = start
      while (end < paragraphs.length && known[end] === undefined) end++
      let gone = expected
      while (gone < before.length && !used.has(before[gone]?.key ?? '')) gone++
      const texts = paragraphs.slice(start, end).map(({ text }) => text)
      for (const made of diffKeyedLines(before.slice(expected, gone), texts, nextKey)) {
        used.add(made.key)
        keys.push(made.key)
      }
      expected = gone
      start = end
    }
    before = paragraphs.map(({ owner, text }, index) => {
      const key = keys[index] ?? nextKey()
      if (!keyOfNode.has(owner)) keyOfNode.set(owner, key)
      return { key, text }
    })
    return keys
  }
}
