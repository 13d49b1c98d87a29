/** Whether a window can be shown here. */
export function hasDisplay({
  platform,
  env,
}: {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}): boolean {
  if (env.CI) return false
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
