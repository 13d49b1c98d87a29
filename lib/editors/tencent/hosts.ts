/** Where Tencent Docs documents live, and which paths are documents. */

const TENCENT_HOSTS = ['docs.qq.com', 'doc.weixin.qq.com']

/** Match patterns for the manifest. */
export const TENCENT_MATCHES = TENCENT_HOSTS.map((host) => `https://${host}/*`)

export function isTencentHost(hostname: string): boolean {
  return TENCENT_HOSTS.includes(hostname)
}
