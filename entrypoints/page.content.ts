import { defineContentScript } from 'wxt/utils/define-content-script'
import { EDITOR_MATCHES } from '../lib/editors/hosts'
import { startPageSide } from '../lib/editors/page-registry'

export default defineContentScript({
  matches: EDITOR_MATCHES,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    startPageSide(window)
  },
})
