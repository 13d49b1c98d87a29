/** The words of a page: dictionaries loaded once, when something first asks for them. */
import type { Language } from '../terms/language'

let loading: Promise<Language | null> | undefined

/** Null when the dictionaries cannot be had: everything goes on without, a little less sharp. */
export function loadWords(): Promise<Language | null> {
  loading ??= buildLanguage().catch(() => null)
  return loading
}

async function buildLanguage(): Promise<Language> {
  const [{ loadLanguage }, { createLanguage }] = await Promise.all([
    import('../terms/load-in-extension'),
    import('../terms/language'),
  ])
  const texts = await loadLanguage()
  // Building holds the page for some 300 ms: not while it has something to show.
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }))
  return createLanguage(texts)
}
