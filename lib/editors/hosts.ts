/** The hosts of all editors that are read without being enabled by the user. */
import { FEISHU_MATCHES, isFeishuHost } from './feishu/hosts'
import { isTencentHost, TENCENT_MATCHES } from './tencent/hosts'
import { WPS_MATCHES } from './wps/hosts'

/** Match patterns for the manifest and the content scripts. */
export const EDITOR_MATCHES = [...FEISHU_MATCHES, ...TENCENT_MATCHES, ...WPS_MATCHES]

/**
 * Frames inside a page hold documents on private WebOffice servers and where an older editor keeps its
 * text in a frame. Feishu and Tencent Docs have their text in the page itself.
 */
export function mayHoldDocument(view: Window): boolean {
  if (view.parent === view) return true
  const { hostname } = view.location
  return !isFeishuHost(hostname) && !isTencentHost(hostname)
}
