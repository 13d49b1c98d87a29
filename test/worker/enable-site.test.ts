import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readSettings, updateSettings } from '../../lib/storage/settings'
import { enableGranted, enableOnTab, forgetSites, restoreSites } from '../../lib/worker/enable-site'
import { startInOpenTabs } from '../../lib/worker/open-tabs'

const ORIGIN = 'https://editor.example:8443'
const PATTERN = 'https://editor.example/*'

let granted: Set<string>
let registered: Map<string, { id: string; matches?: string[] }>
const executeScript = vi.fn(async (_injection: unknown) => [])

beforeEach(async () => {
  fakeBrowser.reset()
  granted = new Set([PATTERN])
  registered = new Map()
  executeScript.mockReset().mockResolvedValue([])
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
    },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => registered.get(id) ?? []),
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error('duplicate')
          registered.set(script.id, script)
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id)
      },
    },
  })
})

const openTab = async () => (await fakeBrowser.tabs.create({ url: `${ORIGIN}/write?id=1` })).id ?? 0
const matches = () => [...registered.values()].flatMap((script) => script.matches)

describe('a site the user enables', () => {
  it('starts in the tab and on later pages of the host', async () => {
    const tabId = await openTab()
    await enableOnTab(tabId)
    await enableOnTab(tabId)
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/editor.js'],
    })
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId, allFrames: true },
      world: 'MAIN',
      files: ['/content-scripts/page.js'],
    })
    expect(matches()).toEqual([PATTERN, PATTERN])
    expect((await readSettings()).enabledOrigins).toEqual([ORIGIN])
  })

  it('starts once when panel and grant ask at the same time', async () => {
    const tabId = await openTab()
    await Promise.all([
      enableOnTab(tabId),
      enableGranted([PATTERN]),
      enableGranted(['https://x/*']),
    ])
    // One script in each world.
    expect(executeScript).toHaveBeenCalledTimes(2)
    expect(matches()).toEqual([PATTERN, PATTERN])
  })

  it('is enabled for this visit only when the permission is', async () => {
    granted.clear()
    await enableOnTab(await openTab())
    expect(executeScript).toHaveBeenCalledTimes(2)
    expect(registered.size).toBe(0)
    expect((await readSettings()).enabledOrigins).toEqual([])
  })

  it('is registered again after an update, unless its permission is gone', async () => {
    await updateSettings((settings) => ({
      ...settings,
      enabledOrigins: [ORIGIN, 'https://gone.example'],
    }))
    expect(await restoreSites()).toEqual([PATTERN])
    expect(matches()).toEqual([PATTERN, PATTERN])
  })

  it('is forgotten when its permission is taken back', async () => {
    await enableOnTab(await openTab())
    await forgetSites()
    expect(registered.size).toBe(2)
    granted.clear()
    await forgetSites()
    expect(registered.size).toBe(0)
    expect((await readSettings()).enabledOrigins).toEqual([])
  })
})

describe('documents that are open when the extension comes', () => {
  it('get both scripts, and one that refuses them does not stop the others', async () => {
    const tabs = [{ id: 3 }, { id: 4 }]
    const query = vi.fn(async () => tabs)
    Object.assign(fakeBrowser.tabs, { query })
    executeScript.mockRejectedValueOnce(new Error('no access'))
    await startInOpenTabs([PATTERN])
    expect(query).toHaveBeenCalledWith({ url: expect.arrayContaining([PATTERN]) })
    expect(executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 3, allFrames: true }, world: 'MAIN', files: ['/content-scripts/page.js'] },
      { target: { tabId: 4, allFrames: true }, world: 'MAIN', files: ['/content-scripts/page.js'] },
      { target: { tabId: 4, allFrames: true }, files: ['/content-scripts/editor.js'] },
    ])
  })
})
