/** Picks the side of an adapter that runs in the page's own world. */
import type { Stop } from './adapter'
import { isFeishuHost } from './feishu/hosts'
import { startFeishuPageSide } from './feishu/page-side'
import { isTencentHost } from './tencent/hosts'
import { startTencentPageSide } from './tencent/page-side'

export function startPageSide(page: Window & typeof globalThis): Stop {
  if (isFeishuHost(page.location.hostname)) return startFeishuPageSide(page)
  if (isTencentHost(page.location.hostname)) return startTencentPageSide(page)
  return () => {}
}
