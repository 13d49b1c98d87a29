import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, installedBrowser } from '../../scripts/browser'
import { browserCandidates, type Machine, playwrightCache } from '../../scripts/browser/candidates'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaojian-find-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function placeExecutable(...parts: string[]): string {
  const path = join(folder, ...parts)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

describe('browserCandidates', () => {
  const linux: Machine = { platform: 'linux', home: '/home/a', environment: {} }
  const mac: Machine = { platform: 'darwin', home: '/Users/a', environment: {} }
  const windows: Machine = {
    platform: 'win32',
    home: 'C:\\Users\\a',
    environment: {
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    },
  }

  it.each([
    ['linux', linux, '/usr/bin/chromium', '/usr/bin/google-chrome'],
    [
      'macOS',
      mac,
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Windows',
      windows,
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('puts branded Chrome last on %s', (_name, machine, preferred, branded) => {
    const candidates = browserCandidates(machine)
    expect(candidates).toContain(preferred)
    expect(candidates.indexOf(branded)).toBeGreaterThan(candidates.indexOf(preferred))
  })

  it('leaves out Windows folders that are not set', () => {
    expect(browserCandidates({ ...windows, environment: {} })).toEqual([])
  })

  it.each([
    [linux, '/home/a/.cache/ms-playwright'],
    [mac, '/Users/a/Library/Caches/ms-playwright'],
    [windows, 'C:\\Users\\a\\AppData\\Local\\ms-playwright'],
    [{ ...linux, environment: { PLAYWRIGHT_BROWSERS_PATH: '/browsers' } }, '/browsers'],
  ])('knows the cache of Playwright', (machine, path) => {
    expect(playwrightCache(machine)).toBe(path)
  })
})

describe('installedBrowser', () => {
  // A platform without fixed places, so that only what the test placed is there.
  const machine = (): Machine => ({
    platform: 'win32',
    home: folder,
    environment: { PLAYWRIGHT_BROWSERS_PATH: folder },
  })

  it('finds none on an empty machine', () => {
    expect(installedBrowser(machine())).toBeNull()
  })

  it('takes the newest revision of the cache by number', () => {
    placeExecutable('chromium-999', 'chrome-win64\\chrome.exe')
    const newest = placeExecutable('chromium-1200', 'chrome-win64\\chrome.exe')
    placeExecutable('firefox-1500', 'chrome-win64\\chrome.exe')
    expect(installedBrowser(machine())).toBe(newest)
  })
})

describe('findBrowser', () => {
  const chosen = (path: string): Machine => ({
    platform: 'linux',
    home: folder,
    environment: { CHROME_PATH: path },
  })

  it('obeys CHROME_PATH', async () => {
    const path = placeExecutable('my browser', 'chrome')
    expect(await findBrowser(chosen(path))).toBe(path)
  })

  it('says so when CHROME_PATH is wrong, instead of taking another browser', async () => {
    await expect(findBrowser(chosen(join(folder, 'absent')))).rejects.toThrow(/CHROME_PATH points/)
  })
})
