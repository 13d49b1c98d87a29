/** `Chrome 142.0.0.0`: the browser as its user agent names it, most particular first. */
const BROWSERS: readonly [name: string, token: string][] = [
  ['Edge', 'Edg'],
  ['Opera', 'OPR'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Chrome', 'HeadlessChrome'],
]

export function browserName(userAgent: string): string {
  for (const [name, token] of BROWSERS) {
    const version = new RegExp(`(?:^|\\s)${token}/([\\d.]{1,40})`).exec(userAgent)?.[1]
    if (version) return `${name} ${version}`
  }
  return '?'
}
