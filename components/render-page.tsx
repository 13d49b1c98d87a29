import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Locale, MessageKey } from '../lib/messages/catalogue'
import { createLanguage, LanguageProvider } from './translate-context'

/** Puts a page into its #root, in the user's language. */
export function renderPage(locale: Locale, title: MessageKey, page: ReactNode): void {
  const language = createLanguage(locale)
  document.documentElement.lang = locale
  document.title = language.translate(title)
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider value={language}>{page}</LanguageProvider>
    </StrictMode>,
  )
}
