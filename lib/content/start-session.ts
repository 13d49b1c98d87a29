/** Puts the parts of a page's session together. */
import { browser } from 'wxt/browser'
import { mountBadge } from '../badge/badge'
import { createCardWords } from '../card/words'
import { createAdapter } from '../editors/registry'
import { createPainter } from '../highlight/painter'
import { browserHighlights } from '../highlight/registry'
import { chooseLocale } from '../messages/choose-locale'
import { readSettings, updateSettings } from '../storage/settings'
import { createBadgeKeeper } from './badge-keeper'
import { keepCard } from './card-keeper'
import { listenToWorker } from './listen'
import { createSession, type Session } from './session'
import { runtimeCardPort, runtimeWorkerPort } from './worker-port'

export interface RunningSession {
  session: Session
  /** Takes marks, badge and listeners away. */
  stop(): void
}

export async function startSession(page: Document): Promise<RunningSession> {
  const adapter = createAdapter(page)
  const { origin } = page.location
  const painter = createPainter({ page, adapter, highlights: browserHighlights() })
  const settings = await readSettings()
  const locale =
    settings.locale === 'auto' ? chooseLocale(browser.i18n.getUILanguage()) : settings.locale
  const card =
    painter &&
    keepCard(page, painter, {
      ...runtimeCardPort,
      words: createCardWords(locale),
      copy: (text) => navigator.clipboard.writeText(text),
    })
  const badge = createBadgeKeeper(() =>
    mountBadge({
      locale,
      onOpen: runtimeCardPort.openPanel,
      onHide: () => {
        badge.hide()
        void updateSettings((current) => ({
          ...current,
          badgeHiddenOn: [...new Set([...current.badgeHiddenOn, origin])],
        }))
      },
    }),
  )
  if (settings.badgeHiddenOn.includes(origin)) badge.hide()

  const session = createSession({
    page,
    adapter,
    painter: card?.painter ?? null,
    worker: runtimeWorkerPort,
    onCounts: (counts) => badge.show(counts),
  })
  const stopListening = listenToWorker(session, () => card?.openAtCaret())
  session.start()
  return {
    session,
    stop() {
      stopListening()
      session.stop()
      badge.hide()
    },
  }
}
