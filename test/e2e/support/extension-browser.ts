/** One browser with the built extension, one server for every host, and page objects on top. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import * as v from 'valibot'
import { expect } from 'vitest'
import type { browser } from 'wxt/browser'
import { type Report, ReportSchema } from '../../../lib/report'
import {
  reportKey,
  type TabState,
  TabStateSchema,
  tabStateKey,
} from '../../../lib/storage/tab-state'
import { type LaunchOptions, launchWithExtension, trapRules } from '../../../scripts/browser'
import { CHROME_BUILD } from '../../../scripts/steps'
import { startSimulatorServer } from '../../simulators/server'
import { SITES } from '../../simulators/sites'
import { DiagnosisPage } from './diagnosis-page'
import { EditorPage } from './editor-page'
import { OptionsPage } from './options-page'
import { PanelPage } from './panel-page'

/** In the extension's own pages, where `evaluate` runs. */
declare const chrome: typeof browser

export interface ExtensionBrowserOptions extends Pick<LaunchOptions, 'colorScheme' | 'viewport'> {
  /**
   * Hosts granted from the start. A permission prompt cannot be answered without a display, so a copy
   * of the build with these in its manifest stands for a user who said yes.
   */
  grantedHosts?: readonly string[]
}

export class ExtensionBrowser {
  private readonly outside: string[] = []
  /** A page of the extension, where its APIs can be called even while the worker is stopped. */
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    private desk: Page,
    private readonly folder: string,
    private readonly strays: readonly { host: string; path: string }[],
    private readonly shutDown: () => Promise<void>,
  ) {
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      const isOurs = protocol === 'chrome-extension:' && hostname === extensionId
      const isSimulated = SITES.some((site) => site.matches(hostname))
      if (!isOurs && !isSimulated && !/^(data|blob|about):$/.test(protocol)) {
        this.outside.push(request.url())
      }
    })
  }

  static async launch(options: ExtensionBrowserOptions = {}): Promise<ExtensionBrowser> {
    const server = await startSimulatorServer(SITES)
    const build = grantHosts(options.grantedHosts ?? [])
    const { context, extensionId, close } = await launchWithExtension({
      extension: build.folder,
      hostRules: trapRules(server.port),
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
      ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
    })
    // Chromium takes no chrome-extension: origin here.
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const desk = await context.newPage()
    await desk.goto(`chrome-extension://${extensionId}/popup.html?tab=0`)
    return new ExtensionBrowser(
      context,
      extensionId,
      desk,
      build.folder,
      server.strays,
      async () => {
        await close()
        await server.close()
        build.remove()
      },
    )
  }

  async openFeishu(url: string): Promise<EditorPage> {
    const { page, tabId } = await this.openTab(url)
    return new EditorPage(page, tabId)
  }

  /** A simulated editor of any kind; resolves when its hand is there. */
  async openEditor(url: string): Promise<EditorPage> {
    const { page, tabId } = await this.openTab(url)
    return EditorPage.find(page, tabId)
  }

  async openTab(url: string): Promise<{ page: Page; tabId: number }> {
    const before = await this.tabIds()
    const page = await this.context.newPage()
    await page.goto(url)
    const tabId = (await this.tabIds()).find((id) => !before.includes(id))
    if (tabId === undefined) throw new Error('the new tab has no id')
    return { page, tabId }
  }

  openPopup(tabId: number): Promise<PanelPage> {
    return this.openPanel('popup', tabId, { width: 400, height: 600 })
  }

  openSidePanel(tabId: number): Promise<PanelPage> {
    return this.openPanel('sidepanel', tabId, { width: 360, height: 800 })
  }

  async openWorkbench(query = ''): Promise<PanelPage> {
    const page = await this.context.newPage()
    await page.goto(`chrome-extension://${this.extensionId}/workbench.html${query}`)
    return new PanelPage(page)
  }

  /** @param place what stands after # in the address */
  async openOptions(place = ''): Promise<OptionsPage> {
    const page = await this.context.newPage()
    await page.goto(`chrome-extension://${this.extensionId}/options.html#${place}`)
    return new OptionsPage(page)
  }

  /** @param tabId tab that is named in the address */
  async openDiagnosis(tabId?: number): Promise<DiagnosisPage> {
    const page = await this.context.newPage()
    const query = tabId === undefined ? '' : `?tab=${tabId}`
    await page.goto(`chrome-extension://${this.extensionId}/diagnosis.html${query}`)
    return new DiagnosisPage(page)
  }

  /** Puts these into the extension's lasting store, as an older version may have left them. */
  async storeOnDisk(items: Record<string, unknown>): Promise<void> {
    await this.desk.evaluate((given) => chrome.storage.local.set(given), items)
  }

  /** Stops the extension's worker, as the browser does with an idle one. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.desk)
    await session.send('ServiceWorker.enable')
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
      })
    })
    await session.send('ServiceWorker.stopAllWorkers')
    await stopped
    await session.detach()
  }

  /** The tab's report as the worker stored it; null: none. */
  async reportOf(tabId: number): Promise<Report | null> {
    const stored = await this.inSession(reportKey(tabId))
    return stored === undefined ? null : v.parse(ReportSchema, stored)
  }

  /** What the panel would say of the tab; null: nothing is known. */
  async stateOf(tabId: number): Promise<TabState | null> {
    const stored = await this.inSession(tabStateKey(tabId))
    return stored === undefined ? null : v.parse(TabStateSchema, stored)
  }

  /** As a click on the finding in the panel does. */
  reveal(tabId: number, findingId: string): Promise<unknown> {
    return this.tell('revealFinding', { tabId, findingId })
  }

  /** What the worker says when the user presses the keys for the card: keys of the browser itself cannot be sent. */
  async pressCommand(tabId: number): Promise<void> {
    await this.desk.evaluate(
      ([id, now]) =>
        chrome.tabs.sendMessage(id, { id: now, type: 'openCard', data: undefined, timestamp: now }),
      [tabId, Date.now()] as const,
    )
  }

  /** As the panel's button does on a site that the user said yes to; later pages of it are read unasked. */
  async enableSite(url: string): Promise<void> {
    const { page, tabId } = await this.openTab(url)
    await this.tell('enableOnTab', { tabId })
    await page.close()
  }

  /** As the user copies something elsewhere, before pasting it into the document. */
  async putOnClipboard(text: string): Promise<void> {
    await this.desk.bringToFront()
    await this.desk.evaluate((given) => navigator.clipboard.writeText(given), text)
  }

  async onClipboard(): Promise<string> {
    await this.desk.bringToFront()
    return this.desk.evaluate(() => navigator.clipboard.readText())
  }

  /** File names of the extension's open pages, the real side panel among them. */
  async openTargets(): Promise<string[]> {
    const session = await this.context.browser()?.newBrowserCDPSession()
    if (!session) throw new Error('this browser cannot be asked for its targets')
    const { targetInfos } = await session.send('Target.getTargets')
    await session.detach()
    const own = targetInfos.filter(({ url }) => url.includes(this.extensionId))
    return own.map(({ url }) => new URL(url).pathname.slice(1))
  }

  /** Takes the extension away under open documents, as an update or a removal does; it does not come back. */
  async takeExtensionAway(): Promise<void> {
    // The page that asks is gone before it could answer.
    await this.desk.evaluate(() => chrome.runtime.reload()).catch(() => {})
  }

  /** Puts the same build in the place of the running one, as an update does. */
  async updateExtension(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession()
    if (!session) throw new Error('this browser cannot load an extension')
    // Playwright's types leave this domain out.
    const send = session.send as (method: string, data: object) => Promise<unknown>
    await send.call(session, 'Extensions.loadUnpacked', { path: this.folder })
    await session.detach()
    await this.desk.close()
    this.desk = await this.context.newPage()
    await this.desk.goto(`chrome-extension://${this.extensionId}/popup.html?tab=0`)
  }

  /** Takes a tab out of memory, as the browser does with tabs that are not looked at; the id it has then. */
  async discard(tabId: number): Promise<number> {
    await this.desk.bringToFront()
    const tab = await this.desk.evaluate((id) => chrome.tabs.discard(id), tabId)
    if (tab?.id === undefined) throw new Error('the tab could not be discarded')
    return tab.id
  }

  async activate(tabId: number): Promise<void> {
    await this.desk.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId)
  }

  /** As a choice of genre in the panel does. */
  async chooseGenre(tabId: number, genre: string | null): Promise<void> {
    await this.tell('chooseGenre', { tabId, genre })
  }

  /** A window so low that most of a report is out of view. */
  async shrink(page: Page): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 320 })
  }

  /** Closes everything but the page the tests work from. */
  async closeTabs(): Promise<void> {
    for (const page of this.context.pages()) if (page !== this.desk) await page.close()
  }

  /** Everything the extension holds on disk, as one string. */
  storedOnDisk(): Promise<string> {
    return this.desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))
  }

  /** Pages asked only for what is simulated, and nothing else asked for any host. */
  expectNothingLeft(): void {
    expect(this.outside).toEqual([])
    expect(this.strays).toEqual([])
  }

  close(): Promise<void> {
    return this.shutDown()
  }

  private async openPanel(
    name: 'popup' | 'sidepanel',
    tabId: number,
    size: { width: number; height: number },
  ): Promise<PanelPage> {
    const page = await this.context.newPage()
    await page.setViewportSize(size)
    await page.goto(`chrome-extension://${this.extensionId}/${name}.html?tab=${tabId}`)
    return new PanelPage(page)
  }

  /** Says to the worker what a page of the extension would. */
  private tell(type: string, data: object): Promise<unknown> {
    return this.desk.evaluate(async (message) => (await chrome.runtime.sendMessage(message)).res, {
      id: Date.now(),
      type,
      data,
      timestamp: Date.now(),
    })
  }

  private inSession(key: string): Promise<unknown> {
    return this.desk.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key)
  }

  private tabIds(): Promise<number[]> {
    return this.desk.evaluate(async () =>
      (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
    )
  }
}

function grantHosts(hosts: readonly string[]): { folder: string; remove(): void } {
  if (hosts.length === 0) return { folder: CHROME_BUILD, remove: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'gaojian-granted-'))
  cpSync(CHROME_BUILD, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions?: string[] }
  const granted = {
    ...manifest,
    host_permissions: [...(manifest.host_permissions ?? []), ...hosts],
  }
  writeFileSync(path, JSON.stringify(granted))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
