/** Installs what a bare Debian or Ubuntu machine lacks; only as root, only when it is missing. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** True where `apt-get install` is ours to call. */
export function mayInstallPackages(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get')
  )
}

/** Without a CJK font screenshots show boxes and line heights differ. */
export function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

/** @throws when apt-get fails; its own output says why. */
export function installPackages(names: readonly string[]): void {
  console.log(`Installing ${names.join(', ')} with apt-get …`)
  runApt(['update'])
  runApt(['install', '-y', '--no-install-recommends', ...names])
}

function runApt(parameters: readonly string[]): void {
  const { status, error } = spawnSync('apt-get', ['-qq', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) {
    throw new Error(`apt-get ${parameters.join(' ')} failed${error ? `: ${error.message}` : ''}`)
  }
}
