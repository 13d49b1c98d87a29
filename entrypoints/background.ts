import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { sendMessage } from '../lib/messaging/protocol'
import { createActions } from '../lib/worker/actions'
import { loadAnalyser, loadWords } from '../lib/worker/analysis'
import {
  setUpCommands,
  setUpInstallation,
  setUpSettingsEvents,
  setUpTabEvents,
} from '../lib/worker/browser-events'
import { createDocuments } from '../lib/worker/documents'
import { explainRule } from '../lib/worker/explain'
import { setUpCardMessages, setUpContentMessages, setUpPanelMessages } from '../lib/worker/handlers'
import { browserTabPort } from '../lib/worker/tab-port'
import { createWordLoader } from '../lib/worker/words'

export default defineBackground(() => {
  const documents = createDocuments({
    createAnalyser: loadAnalyser,
    words: createWordLoader(loadWords),
    tabs: browserTabPort,
    language: () => browser.i18n.getUILanguage(),
  })
  const actions = createActions(documents, (tabId, span) => sendMessage('revealSpan', span, tabId))

  setUpContentMessages(documents)
  setUpPanelMessages(actions)
  setUpCardMessages({ ...actions, explain: explainRule })
  setUpTabEvents(documents)
  setUpSettingsEvents(documents)
  setUpCommands()
  setUpInstallation()
})
