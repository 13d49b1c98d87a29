import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
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
import { createFrameDocuments } from '../lib/worker/frame-documents'
import { createFrames } from '../lib/worker/frames'
import {
  setUpCardMessages,
  setUpContentMessages,
  setUpDiagnosisMessages,
  setUpPanelMessages,
} from '../lib/worker/handlers'
import { browserFramePort, createProbePort, createTabPort } from '../lib/worker/tab-port'
import { createWordLoader } from '../lib/worker/words'

export default defineBackground(() => {
  const frames = createFrames()
  const tabs = createTabPort(frames)
  const documents = createDocuments({
    createAnalyser: loadAnalyser,
    words: createWordLoader(loadWords),
    tabs,
    language: () => browser.i18n.getUILanguage(),
  })
  const actions = createActions(documents, tabs.reveal)

  setUpContentMessages(createFrameDocuments(documents, frames, browserFramePort))
  setUpPanelMessages(actions)
  setUpCardMessages({ ...actions, explain: explainRule })
  setUpDiagnosisMessages(createProbePort(frames))
  setUpTabEvents(documents, frames)
  setUpSettingsEvents(documents)
  setUpCommands()
  setUpInstallation()
})
