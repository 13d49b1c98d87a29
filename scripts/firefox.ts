/** Finds a Firefox on this machine and starts it with the built extension. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { installPackages, mayInstallPackages } from './browser/system-packages'
import { PROJECT } from './steps'

/** Folder of the built Firefox extension. */
export const FIREFOX_BUILD = join(PROJECT, '.output', 'firefox-mv3')

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** `FIREFOX_PATH`, then the usual places; as root on Debian it is installed. Null: there is none. */
export function findFirefox(): string | null {
  const find = () =>
    [process.env.FIREFOX_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path)) ?? null
  const present = find()
  if (present || !mayInstallPackages()) return present
  installPackages(['firefox-esr'])
  return find()
}

/** Every host name leads to `port` on this machine; certificates are not checked. */
export async function launchFirefoxWithExtension(path: string, port: number): Promise<Browser> {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
    },
  })
  await firefox.installExtension(FIREFOX_BUILD)
  return firefox
}
