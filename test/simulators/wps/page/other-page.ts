/** Sheets, slides, PDF and tables of records: an application without any document of words. */
import { dressAsync, leaf } from './api-node'
import type { WpsOptions } from './options'
import { RequestQueue } from './request-queue'

const ACTIVE: Readonly<Record<string, string>> = {
  s: 'ActiveWorkbook',
  p: 'ActivePresentation',
  f: 'ActivePDF',
  d: 'ActiveDBSheet',
}

export function startOtherPage(kind: string, { delay }: WpsOptions): void {
  const queue = new RequestQueue()
  document.querySelector('#app')?.append(document.createElement('canvas'))
  const name = ACTIVE[kind] ?? 'ActiveSheet'
  const application = { members: { [name]: () => leaf(() => null) } }
  setTimeout(() => {
    const api = {
      ApiEvent: {},
      ready: async () => {},
      Application: dressAsync(application, queue, false),
    }
    Object.assign(window, { WPSOpenApi: api, __wps: { blockers: queue.blockers } })
  }, delay)
}

/** Text that a firewall leaves of the editor: broken after every character, without a scroller. */
export function startDegradedPage(): void {
  const plain = document.createElement('div')
  plain.className = 'doc-content'
  for (const character of '第一季度工作小结本季度接待来访____人次') {
    const line = document.createElement('div')
    line.textContent = character
    plain.append(line)
  }
  document.querySelector('#app')?.append(plain)
}
