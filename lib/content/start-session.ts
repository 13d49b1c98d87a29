/** Puts the parts of a page's session together. */
import { browser } from 'wxt/browser'
import { mountBadge } from '../badge/badge'
import { createLiveChoices } from '../editors/choices'
import { createAdapter } from '../editors/registry'
import { createPainter } from '../highlight/painter'
import { browserHighlights } from '../highlight/registry'
import { chooseLocale } from '../messages/choose-locale'
import { sendMessage } from '../messaging/protocol'
import { readSettings, updateSettings } from '../storage/settings'
import { createBadgeKeeper } from './badge-keeper'
import { followChoices } from './follow-choices'
import { listenToWorker } from './listen'
import { probeFrame } from './probe'
import { createSession, type Session } from './session'
import { createWorkerPort } from './worker-port'

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
  const highlights = browserHighlights()
  const painter = highlights && createPainter({ page, adapter, highlights })
  const settings = await readSettings()
  choices.set(settings.editors)
  const badge = createBadgeKeeper(() =>
    mountBadge({
      locale:
        settings.locale === 'auto' ? chooseLocale(browser.i18n.getUILanguage()) : settings.locale,
      onOpen: () => void sendMessage('openPanel', undefined).catch(() => {}),
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
    painter,
    worker,
    onCounts: (counts) => badge.show(counts),
  })
  const { version } = browser.runtime.getManifest()
  const stopListening = listenToWorker(session, () =>
    probeFrame({ page, adapter, painter, session, version }),
  )
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
