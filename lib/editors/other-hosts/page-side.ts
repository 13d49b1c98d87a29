/** The page's side on hosts that the user enabled: private servers of Feishu and of WPS tell themselves only later. */
import { servePage } from '../../messaging/bridge-page'
import type { Stop } from '../adapter'
import { createFeishuHandlers } from '../feishu/page-side'
import { createWpsPageSide } from '../wps/page-side'
import { otherHostVerbs } from './page-protocol'

export function startOtherHostPageSide(page: Window & typeof globalThis): Stop {
  const wps = createWpsPageSide(page)
  const handlers = { ...createFeishuHandlers(page), ...wps.handlers }
  return servePage(page.document, otherHostVerbs, handlers, wps.release)
}
