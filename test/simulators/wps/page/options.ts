/** Switches of the simulated page, from the query of its address. */

export interface WpsOptions {
  /** `strict`: awaited half-way, objects of the API have no children. `none`: there is no API. */
  api: 'strict' | 'lenient' | 'none'
  /** Whether the internal application also leads to the document. */
  app: 'bare' | 'document' | 'none'
  /** The text beside the canvas. */
  tier: boolean
  /** Milliseconds until the API is there. */
  delay: number
  /** `api.ready` comes before there is an application. */
  early: boolean
  /** Paragraphs know their outline level. */
  outline: boolean
  readonly: boolean
  copyForbidden: boolean
  /** Reading the text is never answered. */
  hang: boolean
  /** Text without editor, broken after every character. */
  degraded: boolean
  /** Paragraphs are mounted only near the view (smart documents). */
  virtual: boolean
  /** The view is not to be found from its root (smart documents). */
  view: boolean
}

export function readOptions(query: URLSearchParams): WpsOptions {
  const has = (name: string) => query.has(name)
  const api = query.get('api')
  const app = query.get('app')
  return {
    api: api === 'lenient' || api === 'none' ? api : 'strict',
    app: app === 'document' || app === 'none' ? app : 'bare',
    tier: query.get('tier') !== 'off',
    delay: Number(query.get('delay') ?? 600),
    early: has('early'),
    outline: has('outline'),
    readonly: has('readonly'),
    copyForbidden: has('nocopy'),
    hang: has('hang'),
    degraded: has('degraded'),
    virtual: has('virtual'),
    view: query.get('view') !== 'off',
  }
}
