/** Where a Chromium may be, in the order we prefer; pure, so that every platform can be tested on any. */
import { posix, win32 } from 'node:path'

export interface Machine {
  platform: NodeJS.Platform
  home: string
  environment: Readonly<Record<string, string | undefined>>
}

/**
 * Absolute paths of browsers, best first. Chromium, Chrome for Testing and Edge come before branded
 * Chrome, which ignores `--load-extension` since version 137 (2025-05).
 */
export function browserCandidates(machine: Machine): string[] {
  switch (machine.platform) {
    case 'darwin':
      return macCandidates(machine)
    case 'win32':
      return windowsCandidates(machine)
    default:
      return [
        // Debian's wrapper in /usr/bin adds an empty --load-extension of its own.
        '/usr/lib/chromium/chromium',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/lib64/chromium-browser/chromium-browser',
        '/opt/microsoft/msedge/msedge',
        '/usr/bin/microsoft-edge',
        '/usr/bin/microsoft-edge-stable',
        '/snap/bin/chromium',
        '/opt/google/chrome/chrome',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
      ]
  }
}

function macCandidates({ home }: Machine): string[] {
  const applications = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome']
  return applications.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )
}

function windowsCandidates({ environment }: Machine): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  )
  const programs = [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome for Testing', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ]
  return programs.flatMap((parts) => roots.map((root) => win32.join(root, ...parts)))
}

/** The folder where `playwright install chromium` puts its browsers. */
export function playwrightCache({ platform, home, environment }: Machine): string {
  const own = environment.PLAYWRIGHT_BROWSERS_PATH
  if (own && own !== '0') return own
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'ms-playwright')
  if (platform === 'win32') {
    return win32.join(
      environment.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local'),
      'ms-playwright',
    )
  }
  return posix.join(environment.XDG_CACHE_HOME ?? posix.join(home, '.cache'), 'ms-playwright')
}

/** Executables inside one `chromium-<revision>` folder of that cache; older layouts last. */
export function playwrightExecutables(platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe']
  if (platform === 'darwin') {
    const inside = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
    return [
      `chrome-mac-arm64/${inside}`,
      `chrome-mac-x64/${inside}`,
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ]
  }
  return ['chrome-linux64/chrome', 'chrome-linux/chrome']
}
