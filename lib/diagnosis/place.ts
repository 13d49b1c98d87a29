/** Where a document stands, as far as it may be told: the host and the kind of path, never what names the document. */
import { isFeishuHost } from '../editors/feishu/hosts'
import type { ReadEditor } from '../editors/layers'
import { isTencentHost } from '../editors/tencent/hosts'
import { isWpsHost } from '../editors/wps/hosts'

export interface Place {
  host: string
  /** The known words at the start of the path (`docx`, `office/w`); empty when it starts with none. */
  kind: string
}

/** Words that products put at the start of a path. Everything else may be part of a name. */
const PATH_WORDS: ReadonlySet<string> = new Set([
  // Feishu, Lark
  ...['docx', 'docs', 'doc', 'wiki', 'sheets', 'base', 'mindnotes', 'slides', 'file', 'board'],
  ...['drive', 'accounts', 'minutes'],
  // Tencent Docs
  ...['aio', 'sheet', 'smartpage', 'smartsheet', 'slide', 'mind', 'flowchart', 'form', 'pdf'],
  ...['desktop', 'home'],
  // WPS Online; private servers put folders of their own before these words
  ...['weboffice', 'wpsview', 'office', 'view', 'latest', 'link'],
])
/** Words of one or two letters count only after a word that is longer, or at the very start on WPS hosts. */
const SHORT_WORDS: ReadonlySet<string> = new Set(['l', 'p', 'o', 'k', 'd', 's', 'w', 'f'])

export function placeOf(address: Pick<Location, 'hostname' | 'pathname'>): Place {
  const host = address.hostname
  const words: string[] = []
  const segments = address.pathname.split('/').filter((segment) => segment !== '')
  // The last segment is the document's own id, or nothing worth telling.
  for (const segment of segments.slice(0, -1)) {
    const isKnown = PATH_WORDS.has(segment) || (SHORT_WORDS.has(segment) && mayBeShort(host, words))
    if (!isKnown) break
    words.push(segment)
  }
  return { host, kind: words.join('/') }
}

function mayBeShort(host: string, before: readonly string[]): boolean {
  return before.length > 0 || isWpsHost(host) || isTencentHost(host)
}

/** The editor of a host that needs no enabling; `generic` for every other. */
export function editorOfHost(host: string): ReadEditor {
  if (isFeishuHost(host)) return 'feishu'
  if (isTencentHost(host)) return 'tencent'
  return isWpsHost(host) ? 'wps' : 'generic'
}
