/** The markup of mounted blocks, for the tests. Class names of the style library are of no kind. */

export interface Shown {
  id?: string
  kind: string
  /** HTML of the text; null: none. */
  html: string | null
  /** Number or mark before the text. */
  mark?: string
  children?: Shown[]
}

export function shown(
  id: string,
  kind: string,
  html: string | null,
  rest: Partial<Shown> = {},
): Shown {
  return { id, kind, html, ...rest }
}

export const zone = (html: string) => `<div class="sc-text-input-content">${html}</div>`

export const title = (html: string) =>
  `<div class="sc-block-wrapper block-wrapper-padding"><h1 class="sc-page-title">${zone(html)}</h1></div>`

export function draw({ id, kind, html, mark = '', children = [] }: Shown): string {
  const name = id === undefined ? '' : ` data-block-id="${id}"`
  const number = mark && `<span class="css-1kmb4e5 e1ext5ct1">${mark}</span>`
  const text = html === null ? '' : `<div class="css-1nwtjaw">${zone(html)}</div>`
  const below =
    children.length > 0
      ? `<div class="css-1ns5f5t e1wkj4az0">${children.map(draw).join('')}</div>`
      : ''
  return `<div class="sc-block-wrapper sc-block-${kind}"${name}><div class="sc-smart-content-wrapper"><div class="css-fb3u9x">${number}${text}</div>${below}</div></div>`
}

export function mount(
  blocks: readonly (Shown | string)[],
  { editable = true, titleHtml = '总结' } = {},
) {
  const inner = blocks.map((block) => (typeof block === 'string' ? block : draw(block))).join('')
  document.body.innerHTML =
    `<div id="sc-scroll-container"><div class="jumper-dom-container"><div id="sc-page-content">
    <div id="root-editable" contenteditable="${editable}"><div class="jumper-dom-superlist">${title(titleHtml)}${inner}</div></div>
  </div></div></div>`.replace(/>\s+</g, '><')
}
