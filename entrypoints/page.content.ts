import { defineContentScript } from 'wxt/utils/define-content-script'
import { FEISHU_MATCHES } from '../lib/editors/feishu/hosts'
import { startFeishuPageSide } from '../lib/editors/feishu/page-side'

export default defineContentScript({
  matches: FEISHU_MATCHES,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    startFeishuPageSide(window)
  },
})
