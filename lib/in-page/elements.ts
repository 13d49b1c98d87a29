/** Elements of what the extension puts into a page: in a shadow root, outside every editor. */

const SVG = 'http://www.w3.org/2000/svg'

/** A constructed sheet passes every content security policy of the page. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  if (text) element.textContent = text
  return element
}

export function createButton(className: string, text = ''): HTMLButtonElement {
  const button = createElement('button', className, text)
  button.type = 'button'
  return button
}

/** @param paths class and outline of each */
export function drawShape(
  viewBox: string,
  className: string,
  paths: readonly (readonly [string, string])[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', viewBox)
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  for (const [name, line] of paths) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('class', name)
    path.setAttribute('d', line)
    svg.append(path)
  }
  return svg
}
