/** The variants of the simulated site, chosen by the query of the address. */

/** Where the text pool is found; `moved`: under a name nobody knows; `pages`: without its methods. */
export type PoolPlace = 'stream' | 'engine' | 'manager' | 'moved' | 'pages' | 'none'

export interface PageOptions {
  pool: PoolPlace
  /** `near`: only the pages near the view are laid out. */
  boxes: 'whole' | 'near' | 'none'
  /** Boxes say what they are. */
  boxNames: boolean
  /** How paragraph boxes tell their style. */
  styles: 'level' | 'name' | 'none'
  covers: boolean
  drawer: boolean
  /** The scroller has a hashed class and no id. */
  hashedScroller: boolean
  editable: boolean
  copyable: boolean
  /** Nothing of the editor can be reached by a script. */
  gone: boolean
  /** Milliseconds until `pad` is there. */
  padDelay: number
}

export function optionsOf(query: URLSearchParams): PageOptions {
  const is = (name: string, value: string) => query.get(name) === value
  return {
    pool: (query.get('pool') ?? 'stream') as PoolPlace,
    boxes: (query.get('boxes') ?? 'whole') as PageOptions['boxes'],
    boxNames: !is('names', 'none'),
    styles: (query.get('styles') ?? 'level') as PageOptions['styles'],
    covers: !is('covers', 'none'),
    drawer: !is('drawer', 'none'),
    hashedScroller: is('scroller', 'hashed'),
    editable: !is('mode', 'read') && !is('copy', 'forbidden'),
    copyable: !is('copy', 'forbidden'),
    gone: is('editor', 'gone'),
    padDelay: Number(query.get('pad') ?? 600),
  }
}
