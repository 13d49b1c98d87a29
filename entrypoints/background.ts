import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createAnalyser } from '../lib/checks/analyser'
import { sendMessage } from '../lib/messaging/protocol'
import { createLanguage } from '../lib/terms/language'
import { loadLanguage } from '../lib/terms/load-in-extension'
import { createActions } from '../lib/worker/actions'
import {
  setUpInstallation,
  setUpSettingsEvents,
  setUpTabEvents,
} from '../lib/worker/browser-events'
import { createDocuments } from '../lib/worker/documents'
import { setUpContentMessages, setUpPanelMessages } from '../lib/worker/handlers'
import { browserTabPort } from '../lib/worker/tab-port'
import { createWordLoader } from '../lib/worker/words'

export default defineBackground(() => {
  const documents = createDocuments({
    createAnalyser,
    words: createWordLoader(async () => createLanguage(await loadLanguage())),
    tabs: browserTabPort,
    language: () => browser.i18n.getUILanguage(),
  })
  const actions = createActions(documents, (tabId, span) => sendMessage('revealSpan', span, tabId))

  setUpContentMessages(documents)
  setUpPanelMessages(actions)
  setUpTabEvents(documents)
  setUpSettingsEvents(documents)
  setUpInstallation()
})
