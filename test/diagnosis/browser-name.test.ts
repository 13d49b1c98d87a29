import { expect, it } from 'vitest'
import { browserName } from '../../lib/diagnosis/browser-name'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [`${CHROME} Chrome/142.0.0.0 Safari/537.36`, 'Chrome 142.0.0.0'],
  [`${CHROME} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.1.2`, 'Edge 142.0.1.2'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145.0'],
  ['something else', '?'],
])('%s', (userAgent, name) => expect(browserName(userAgent)).toBe(name))
