/** The layer in which bars are drawn: one element in the adapter's host, everything else in its shadow root. */
import type { Box } from '../editors/adapter'
import { LAYER_STYLES } from './margin-styles'
import { hasDarkGround, type MarkKind } from './styles'

export interface Drawing {
  kind: MarkKind
  /** From the top left corner of the host. */
  box: Box
}

export interface MarginLayer {
  /** Moves to the host when it is another one. */
  draw(host: Element, drawings: readonly Drawing[]): void
  /** Where the host's top left corner is in the window; null while nothing is drawn. */
  origin(): { x: number; y: number } | null
  remove(): void
}

const WIDTH = 3
/** Between the bar and the text. */
const GAP = 8

/** The bar left of a paragraph; at the host's edge when there is no room. */
export function barOf({ left, top, height }: Box): Box {
  return { left: Math.max(1, left - GAP - WIDTH), top, width: WIDTH, height }
}

export function createMarginLayer(page: Document): MarginLayer {
  const layer = page.createElement('gaojian-marks')
  layer.setAttribute('aria-hidden', 'true')
  const root = layer.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(LAYER_STYLES)
  root.adoptedStyleSheets = [sheet]
  const ground = page.createElement('div')
  root.append(ground)
  const bars: HTMLElement[] = []
  let shift = ''

  function mount(host: Element) {
    if (layer.parentNode === host) return
    host.append(layer)
    ground.className = hasDarkGround(host) ? 'dark' : 'light'
  }

  /** A host that is not positioned is not what the layer is placed by. */
  function align(host: Element) {
    const wanted = host.getBoundingClientRect()
    const is = ground.getBoundingClientRect()
    const [x, y] = shift === '' ? [0, 0] : shift.split(' ').map(Number.parseFloat)
    const next = `${round(wanted.left - is.left + (x ?? 0))}px ${round(wanted.top - is.top + (y ?? 0))}px`
    if (next === shift) return
    shift = next
    ground.style.translate = next
  }

  function write(bar: HTMLElement, { kind, box }: Drawing) {
    if (bar.dataset.kind !== kind) bar.dataset.kind = kind
    const { left, top, width, height } = box
    const place = `${round(left)}px ${round(top)}px`
    const size = `${round(width)} ${round(height)}`
    if (bar.style.translate !== place) bar.style.translate = place
    if (bar.dataset.size === size) return
    bar.dataset.size = size
    bar.style.width = `${round(width)}px`
    bar.style.height = `${round(height)}px`
  }

  return {
    draw(host, drawings) {
      mount(host)
      align(host)
      drawings.forEach((drawing, index) => {
        const bar = bars[index] ?? page.createElement('i')
        bars[index] = bar
        write(bar, drawing)
        if (!bar.isConnected) ground.append(bar)
      })
      for (const bar of bars.splice(drawings.length)) bar.remove()
    },
    origin() {
      if (!layer.isConnected || bars.length === 0) return null
      const { left, top } = ground.getBoundingClientRect()
      return { x: left, y: top }
    },
    remove: () => layer.remove(),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
