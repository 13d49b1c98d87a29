/** Items that are listed with 、 right before or right behind a number. */

/** How many items there are; the two differ where a conjunction or the start of the list is doubtful. */
export interface ListedItems {
  fewest: number
  most: number
  /** The list is closed by 等, so that there may be more. */
  isOpen: boolean
  /** Without what stands in marks; the first one may hold the words before the list. */
  items: readonly string[]
}

const CLAUSE_END = '，。；：！？,;:!?'
const OPENING: Readonly<Record<string, string>> = { '）': '（', '”': '“', '》': '《', '’': '‘' }
/** No list that is counted is longer. */
const LONGEST = 120
/** An item that is longer holds more than a name. */
const LONGEST_ITEM = 10
/** Names and additions, which may hold anything. */
const MARKED = /[（“《‘][^）”》’]{0,120}[）”》’]/g
const DATE = /^(?:\d{4}年|\d{1,2}月)/
/** In an item of a list: the last two items, or one with a name of two words. */
export const CONJUNCTION = /[和及与或]/

/** The list whose last item ends at `end`; null when there is none. */
export function readItemsBefore(text: string, end: number, beginsList: RegExp): ListedItems | null {
  const isOpen = text.charAt(end - 1) === '等'
  const listEnd = isOpen ? end - 1 : end
  const items: string[] = []
  let itemEnd = listEnd
  let at = listEnd
  const first = Math.max(0, listEnd - LONGEST)
  while (at > first) {
    const character = text.charAt(at - 1)
    if (CLAUSE_END.includes(character)) break
    const opening = OPENING[character]
    if (opening !== undefined) {
      // Two names in marks are two items, with a mark between them or without.
      if (text.charAt(at) === opening) return null
      const open = text.lastIndexOf(opening, at - 2)
      if (open < first) return null
      at = open
      continue
    }
    if (character === '、') {
      items.unshift(text.slice(at, itemEnd))
      itemEnd = at - 1
    }
    at--
  }
  if (items.length === 0) return null
  items.unshift(text.slice(at, itemEnd))
  const plain = items.map((item) => item.replace(MARKED, ''))
  return { ...countItems(plain, beginsList), isOpen, items: plain }
}

/** The list between `start` and `end`, which holds nothing else; null when it may be something else. */
export function readItemsBetween(text: string, start: number, end: number): ListedItems | null {
  const list = text.slice(start, end)
  // 三个节点：2026年3月…，2026年8月…
  const stages = list.split(/[，；]/)
  if (stages.length > 1 && stages.every((stage) => DATE.test(stage)))
    return { fewest: stages.length, most: stages.length, isOpen: false, items: stages }
  if (!/^[^，：:（）“”《》\d一二两三四五六七八九十]{3,100}$/.test(list)) return null
  const isOpen = /等[^、]{0,6}$/.test(list)
  const items = list.split('、')
  if (items.length < 2 || items.some((item) => item === '' || item.length > LONGEST_ITEM))
    return null
  const conjunctions = items.filter((item) => CONJUNCTION.test(item)).length
  return { fewest: items.length, most: items.length + conjunctions, isOpen, items }
}

function countItems(
  items: readonly string[],
  beginsList: RegExp,
): { fewest: number; most: number } {
  let fewest = items.length
  let most = items.length
  items.forEach((item, index) => {
    if (CONJUNCTION.test(item)) most++
    // 各乡镇、街道要围绕产业、生态…: the list begins inside an item.
    const isInner = index > 0 && index < items.length - 1
    if (isInner && (item.length > LONGEST_ITEM || beginsList.test(item)))
      fewest = items.length - index
  })
  return { fewest, most }
}
