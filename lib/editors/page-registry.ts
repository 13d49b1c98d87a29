/** Picks the side of an adapter that runs in the page's own world. */
import type { Stop } from './adapter'
import { startFeishuPageSide } from './feishu/page-side'
import { isTencentHost } from './tencent/hosts'
import { startTencentPageSide } from './tencent/page-side'

export function startPageSide(page: Window & typeof globalThis): Stop {
  if (isTencentHost(page.location.hostname)) return startTencentPageSide(page)
  // On hosts that no editor is known for, too: a private deployment of Feishu tells itself only later.
  // Until it is asked, this side does nothing but listen.
  return startFeishuPageSide(page)
}
