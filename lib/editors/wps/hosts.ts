/** Where WPS Online documents live. Private WebOffice servers stand on hosts that the user enables. */

const WPS_HOSTS = ['kdocs.cn', 'www.kdocs.cn', '365.kdocs.cn', 'wwo.wps.cn']

/** Match patterns for the manifest. */
export const WPS_MATCHES = WPS_HOSTS.map((host) => `https://${host}/*`)

export function isWpsHost(hostname: string): boolean {
  return WPS_HOSTS.includes(hostname)
}

/** Share links of any kind, as seen 2024 to 2026; `/p/` with a number is an older form. */
const SHARE_LINK = /^\/(?:(?:view|wiki|view\/media)\/)?l\/\w+|^\/p\/\d+/
/** `/office/w/1` on kdocs, `/weboffice/office/w/1` and `/wpsview/weboffice/office/w/1` elsewhere. */
const OFFICE_PATH = /(?:^|\/)office\/([a-z]+)\/[\w-]+/
const WEB_OFFICE_PATH = /\/weboffice\/office\/[a-z]+\/[\w-]+/

/** Whether a path is one of the WebOffice server, which companies run under names of their own. */
export function isWebOfficePath(pathname: string): boolean {
  return WEB_OFFICE_PATH.test(pathname)
}

/** The one-letter type in `/office/{type}/{id}`, or null. */
export function officeTypeOfPath(pathname: string): string | null {
  const type = OFFICE_PATH.exec(pathname)?.[1]
  // `/office/link` only asks whether to leave the site.
  return type === undefined || type === 'link' ? null : type
}

export function isDocumentPath(pathname: string): boolean {
  return officeTypeOfPath(pathname) !== null || SHARE_LINK.test(pathname)
}
