/** Finds a Chromium on this machine and starts it with the built extension. */
import { accessSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'
import {
  browserCandidates,
  type Machine,
  playwrightCache,
  playwrightExecutables,
} from './browser/candidates'
import { hasChineseFont, installPackages, mayInstallPackages } from './browser/system-packages'

const WORKER_TIMEOUT = 8_000

function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), environment: process.env }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function playwrightBrowsers(machine: Machine): string[] {
  const cache = playwrightCache(machine)
  let folders: string[]
  try {
    folders = readdirSync(cache)
  } catch {
    return []
  }
  const revision = (folder: string) => Number(folder.slice('chromium-'.length))
  return folders
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((left, right) => revision(right) - revision(left))
    .flatMap((folder) =>
      playwrightExecutables(machine.platform).map((path) => join(cache, folder, path)),
    )
}

/** The first browser that is there, or null. Never installs anything. */
export function installedBrowser(machine: Machine = thisMachine()): string | null {
  const candidates = [...browserCandidates(machine), ...playwrightBrowsers(machine)]
  const branded = (path: string) => /google[-\\/ ]chrome(?! for testing)/i.test(path)
  const preferred = [
    ...candidates.filter((path) => !branded(path)),
    ...candidates.filter((path) => branded(path)),
  ]
  return preferred.find(isExecutable) ?? null
}

/**
 * Path of a Chromium, Edge or Chrome: `CHROME_PATH`, then the usual places, then Playwright's cache.
 * As root on Debian or Ubuntu it installs Chromium and a Chinese font where they are missing.
 * @throws with one sentence that says what to install
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<string> {
  const chosen = machine.environment.CHROME_PATH
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new Error(`CHROME_PATH points to ${chosen}, which is not an executable file.`)
  }
  const present = installedBrowser(machine)
  if (mayInstallPackages()) {
    const missing = [
      ...(present ? [] : ['chromium']),
      ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
    ]
    if (missing.length > 0) installPackages(missing)
  }
  const browser = present ?? installedBrowser(machine)
  if (browser) return browser
  throw new Error(
    'No browser found: install Chromium, Microsoft Edge or Chrome for Testing, or set CHROME_PATH to one.',
  )
}

/** Hosts that Chromium and Edge call for themselves; no switch turns all of these calls off (2026-11). */
const BROWSER_HOSTS = [
  '*.google.com',
  '*.googleapis.com',
  '*.gvt1.com',
  '*.gstatic.com',
  '*.microsoft.com',
  '*.bing.com',
  '*.msn.com',
]

/**
 * Host rules under which the browser's own calls go nowhere and every other name leads to `port` on
 * this machine, where a request that should not have been made is seen.
 */
export function trapRules(port: number): string {
  const nowhere = BROWSER_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`)
  return [...nowhere, `MAP * 127.0.0.1:${port}`].join(', ')
}

export interface LaunchOptions {
  /** Folder of the built extension, e.g. `.output/chrome-mv3`. */
  extension: string
  headless?: boolean
  /** Chromium's `--host-resolver-rules`; left out, names are resolved as usual. */
  hostRules?: string
  viewport?: { width: number; height: number } | null
  colorScheme?: 'light' | 'dark'
  locale?: string
}

export interface LaunchedBrowser {
  context: BrowserContext
  extensionId: string
  /** The extension's worker as it was at the start; it may be stopped and replaced later. */
  worker: Worker
  close(): Promise<void>
}

/** Starts a browser with an empty temporary profile and the extension in it; `close` removes the profile. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = await findBrowser()
  const locale = options.locale ?? 'zh-CN'
  const profile = mkdtempSync(join(tmpdir(), 'gaojian-browser-'))
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      // As root Chromium starts without its sandbox or not at all; people get the sandbox.
      chromiumSandbox: options.headless === false && process.getuid?.() !== 0,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      colorScheme: options.colorScheme ?? 'light',
      locale,
      // The browser's own language, which the extension asks for: by variable on Linux, by switch on Windows.
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
      ignoreHTTPSErrors: true,
      args: [
        `--lang=${locale}`,
        // Playwright passes --disable-extensions; only --disable-extensions-except cancels it.
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
        '--enable-unsafe-extension-debugging',
        '--ignore-certificate-errors',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--no-pings',
        ...(options.hostRules ? [`--host-resolver-rules=${options.hostRules}`] : []),
      ],
    })
    try {
      const worker = await extensionWorker(context, options.extension)
      return {
        context,
        worker,
        extensionId: new URL(worker.url()).host,
        close: async () => {
          await context.close()
          removeProfile()
        },
      }
    } catch (error) {
      await context.close()
      throw error
    }
  } catch (error) {
    removeProfile()
    throw error
  }
}

async function extensionWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const present = context.serviceWorkers()[0]
  if (present) return present
  const arrival = context
    .waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT })
    .catch(() => null)
  return (await arrival) ?? (await loadThroughDebugger(context, extension))
}

/** Branded Chrome from 137 on ignores `--load-extension`; the debugging pipe still takes an extension. */
async function loadThroughDebugger(context: BrowserContext, extension: string): Promise<Worker> {
  const explanation =
    'The browser did not load the extension: branded Chrome from version 137 ignores --load-extension; use Chromium, Microsoft Edge or Chrome for Testing (set CHROME_PATH).'
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error(explanation)
  const arrival = context
    .waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT })
    .catch(() => null)
  try {
    // Not in Playwright's protocol types yet.
    await (session as unknown as UntypedSession).send('Extensions.loadUnpacked', {
      path: extension,
    })
  } catch (cause) {
    throw new Error(explanation, { cause })
  }
  const worker = await arrival
  if (!worker) throw new Error(explanation)
  return worker
}

interface UntypedSession {
  send(method: string, parameters: Record<string, unknown>): Promise<unknown>
}
