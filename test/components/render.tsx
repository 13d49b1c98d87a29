import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { vi } from 'vitest'
import { PanelProvider } from '../../components/panel-context'
import { createLanguage, LanguageProvider } from '../../components/translate-context'
import type { Locale } from '../../lib/messages/catalogue'
import type { PanelSource, Reading } from '../../lib/panel/source'
import { createPanelStore, type PanelTab } from '../../lib/panel/store'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const mounted: { root: Root; element: HTMLElement }[] = []

/** A source that shows one reading and records what it is asked to do. */
export function createFakeSource(reading: Reading) {
  const calls: [string, ...unknown[]][] = []
  const record =
    <Result,>(name: string, result: Result) =>
    async (...given: unknown[]) => {
      calls.push([name, ...given])
      return result
    }
  let tell: (reading: Reading) => void = () => {}
  const source: PanelSource = {
    ignoreScopes: ['once', 'rule'],
    subscribe(listener) {
      tell = listener
      listener(reading)
      return () => {}
    },
    chooseGenre: record('chooseGenre', undefined),
    ignoreFinding: record('ignoreFinding', undefined),
    restoreFinding: record('restoreFinding', undefined),
    revealFinding: record('revealFinding', 'moved' as const),
    revealParagraph: record('revealParagraph', 'moved' as const),
    refresh: record('refresh', undefined),
    enable: record('enable', true),
  }
  return { source, calls, show: (next: Reading) => act(async () => tell(next)) }
}

export async function renderPanel(
  page: ReactNode,
  source: PanelSource,
  { tab = 'findings', locale = 'zh-CN' }: { tab?: PanelTab; locale?: Locale } = {},
): Promise<HTMLElement> {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  mounted.push({ root, element })
  await act(async () =>
    root.render(
      <LanguageProvider value={createLanguage(locale)}>
        <PanelProvider value={createPanelStore(source, tab)}>{page}</PanelProvider>
      </LanguageProvider>,
    ),
  )
  return element
}

export async function unmountAll(): Promise<void> {
  for (const { root, element } of mounted.splice(0)) {
    await act(async () => root.unmount())
    element.remove()
  }
  vi.restoreAllMocks()
}

/** Elements have no height in this DOM; a virtual list needs one to know what is in view. */
export function giveHeights(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50)
}

/** The first element of these whose name or text holds `name`. */
export function findByName(container: ParentNode, selector: string, name: string): HTMLElement {
  for (const element of container.querySelectorAll<HTMLElement>(selector)) {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
    if (label.includes(name)) return element
  }
  throw new Error(`no ${selector} named ${name}`)
}

export const click = (element: HTMLElement) => act(async () => element.click())

export const press = (element: HTMLElement, key: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
