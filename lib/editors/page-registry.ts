/** Picks the side of an adapter that runs in the page's own world. */
import type { Stop } from './adapter'
import { startFeishuPageSide } from './feishu/page-side'

export function startPageSide(page: Window & typeof globalThis): Stop {
  // On hosts that no editor is known for, too: a private deployment of Feishu tells itself only later.
  // Until it is asked, this side does nothing but listen.
  return startFeishuPageSide(page)
}
