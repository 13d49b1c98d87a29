/** Picks the side of an adapter that runs in the page's own world. */
import type { Stop } from './adapter'
import { isFeishuHost } from './feishu/hosts'
import { startFeishuPageSide } from './feishu/page-side'
import { startWpsPageSide } from './wps/page-side'

export function startPageSide(page: Window & typeof globalThis): Stop {
  if (isFeishuHost(page.location.hostname)) return startFeishuPageSide(page)
  // On hosts the user enabled too: it touches nothing of the page until it is asked.
  return startWpsPageSide(page)
}
