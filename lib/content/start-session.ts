/** Puts the parts of a page's session together. */
import { browser } from 'wxt/browser'
import { mountBadge } from '../badge/badge'
import { createCardWords } from '../card/words'
import { createLiveChoices } from '../editors/choices'
import { createAdapter } from '../editors/registry'
import { createPainter } from '../highlight/painter'
import { browserHighlights } from '../highlight/registry'
import { chooseLocale } from '../messages/choose-locale'
import { readSettings, updateSettings } from '../storage/settings'
import { createBadgeKeeper } from './badge-keeper'
import { keepCard } from './card-keeper'
import { followChoices } from './follow-choices'
import { listenToWorker } from './listen'
import { probeFrame } from './probe'
import { createSession, type Session } from './session'
import { createWorkerPort, runtimeCardPort } from './worker-port'

export interface RunningSession {
  session: Session
  /** The page is being left: it may come back as it is. */
  leave(): void
  /** Takes marks, badge and listeners away. */
  stop(): void
}

export async function startSession(view: Window): Promise<RunningSession> {
  const page = view.document
  const choices = createLiveChoices()
  const adapter = createAdapter(page, choices)
  const worker = createWorkerPort(view)
  const { origin } = view
  const painter = createPainter({ page, adapter, highlights: browserHighlights() })
  const settings = await readSettings()
  choices.set(settings.editors)
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
    worker,
    onCounts: (counts) => badge.show(counts),
  })
  const { version } = browser.runtime.getManifest()
  const stopListening = listenToWorker(session, {
    openCard: () => card?.openAtCaret(),
    probe: () => probeFrame({ page, adapter, painter, session, version }),
  })
  const stopFollowing = followChoices(
    () => adapter.id,
    choices,
    () => void session.readAgain(),
  )
  session.start()
  return {
    session,
    leave: () => void worker.closed().catch(() => {}),
    stop() {
      stopListening()
      stopFollowing()
      session.stop()
      badge.hide()
    },
  }
}
