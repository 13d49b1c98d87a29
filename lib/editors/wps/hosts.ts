/** Where WPS Online documents live. Private WebOffice servers stand on hosts that the user enables. */

const WPS_HOSTS = ['kdocs.cn', 'www.kdocs.cn', '365.kdocs.cn', 'wwo.wps.cn']

/** Match patterns for the manifest. */
export const WPS_MATCHES = WPS_HOSTS.map((host) => `https://${host}/*`)

export function isWpsHost(hostname: string): boolean {
  return WPS_HOSTS.includes(hostname)
}
