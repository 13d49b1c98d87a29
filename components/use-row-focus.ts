/** Arrow keys through a list of rows of which one at a time takes the Tab key. */
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/** Rows a PageUp or PageDown moves. */
const PAGE = 10

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * @param list the element around the rows; a row is `[data-row="<index>"]` and holds the element to
 * focus, `[data-row-focus]`, or is it
 */
export function useRowFocus(list: HTMLElement | null, count: number) {
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)
  const [request, setRequest] = useState(0)
  const shown = Math.max(0, Math.min(active, count - 1))

  const focusRow = useCallback((index: number) => {
    wanted.current = index
    setActive(index)
    setRequest((serial) => serial + 1)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a request focuses a row that this render mounted
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = list?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    wanted.current = null
    const target = row?.matches('[data-row-focus]') ? row : row?.querySelector('[data-row-focus]')
    if (target instanceof HTMLElement) target.focus()
  }, [request, list])

  /** True: the key was ours. */
  const moveByKey = (event: KeyboardEvent): boolean => {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return false
    event.preventDefault()
    focusRow(Math.max(0, Math.min(shown + step, count - 1)))
    return true
  }

  return { active: shown, setActive, focusRow, moveByKey }
}

/** Puts the focus into the row that follows, once a row that held it has left the list. */
export function useFocusAfterRemoval(
  ids: readonly string[],
  focusRow: (index: number) => void,
): (id: string) => void {
  const leaving = useRef<{ id: string; index: number } | null>(null)
  useEffect(() => {
    if (leaving.current === null || ids.includes(leaving.current.id)) return
    const { index } = leaving.current
    leaving.current = null
    if (ids.length > 0) focusRow(Math.min(index, ids.length - 1))
  }, [ids, focusRow])
  return useCallback(
    (id: string) => {
      leaving.current = { id, index: ids.indexOf(id) }
    },
    [ids],
  )
}
