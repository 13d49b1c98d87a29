/** The outline beside the text, made anew every few seconds as React does; a click scrolls to the heading. */
import type { Guards } from '../../../shared/guards'
import { shownText } from './atoms'
import { element, hashed } from './element'
import type { DocumentStore } from './store'

const REBUILD = 3_000
const ENTRIES = 100

export interface DrawerSource {
  guards: Guards
  store(): DocumentStore
  jump(paragraph: number): void
}

export class Drawer {
  readonly container = element('div', 'drawer_drawer-container')

  constructor(private readonly source: DrawerSource) {
    setInterval(() => this.rebuild(), REBUILD)
  }

  rebuild(): void {
    const drawer = element('div', `${hashed('drawer_drawer')} ${hashed('drawer_drawer-left')}`)
    Object.assign(drawer.style, { width: '256px', minWidth: '216px', maxWidth: '332px' })
    const caption = element('div', hashed('outline_title'))
    caption.textContent = '大纲'
    const list = element('div', hashed('outline_list'))
    const entries = this.source
      .store()
      .paragraphs.map(({ atoms, style }, index) => ({ text: shownText(atoms), style, index }))
      .filter(({ text, style }) => style.startsWith('heading') && text !== '')
      .slice(0, ENTRIES)
      .map(({ text, style, index }) => this.entry(text, style, index))
    list.append(...entries)
    drawer.append(caption, list)
    this.container.replaceChildren(drawer)
  }

  private entry(text: string, style: string, index: number): HTMLElement {
    const item = element('div', hashed('outline_item'))
    item.style.paddingLeft = `${16 * Number(style.slice(-1))}px`
    const label = element('span')
    label.textContent = text
    item.append(label)
    item.addEventListener('click', () => this.source.jump(index))
    return item
  }
}
