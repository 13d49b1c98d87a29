import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openConnectionTrap } from '../../scripts/start/connection-trap'
import { hasDisplay } from '../../scripts/start/display'
import { problemsOf } from '../../scripts/start/panel-report'

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('%s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay({ platform, env })).toBe(expected)
  })
})

describe('openConnectionTrap', () => {
  it('reports the host that was asked for', async () => {
    const trap = await openConnectionTrap()
    const socket = connect(trap.port, '127.0.0.1')
    socket.end('GET / HTTP/1.1\r\nHost: updates.example.test\r\n\r\n')
    await new Promise((resolve) => socket.once('close', resolve))
    await trap.close()
    expect(trap.seen).toEqual(['updates.example.test'])
  })
})

describe('problemsOf', () => {
  const good = { title: '', reading: '', outline: ['一、'], findings: ['x'], missingParts: [] }

  it.each([
    [good, 0],
    [{ ...good, outline: [] }, 1],
    [{ ...good, findings: [], outline: [] }, 2],
  ])('counts what is not there', (report, count) => {
    expect(problemsOf(report)).toHaveLength(count)
  })
})
