/** Picks the side of an adapter that runs in the page's own world. */
import type { Stop } from './adapter'
import { isFeishuHost } from './feishu/hosts'
import { startFeishuPageSide } from './feishu/page-side'
import { startOtherHostPageSide } from './other-hosts/page-side'
import { isTencentHost } from './tencent/hosts'
import { startTencentPageSide } from './tencent/page-side'
import { isWpsHost } from './wps/hosts'
import { startWpsPageSide } from './wps/page-side'

/** None of them touches anything of the page until it is asked. */
export function startPageSide(page: Window & typeof globalThis): Stop {
  const { hostname } = page.location
  if (isFeishuHost(hostname)) return startFeishuPageSide(page)
  if (isTencentHost(hostname)) return startTencentPageSide(page)
  if (isWpsHost(hostname)) return startWpsPageSide(page)
  return startOtherHostPageSide(page)
}
