import { defineContentScript } from 'wxt/utils/define-content-script'
import { EDITOR_MATCHES, mayHoldDocument } from '../lib/editors/hosts'
import { startPageSide } from '../lib/editors/page-registry'

export default defineContentScript({
  matches: EDITOR_MATCHES,
  allFrames: true,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    if (mayHoldDocument(window)) startPageSide(window)
  },
})
