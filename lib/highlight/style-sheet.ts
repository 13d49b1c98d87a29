/** Puts a style sheet on the page without a node in its tree, and takes it away again. */

export interface PageStyle {
  set(css: string): void
  remove(): void
}

export function createPageStyle(page: Document): PageStyle {
  let style: PageStyle | undefined
  return {
    set(css) {
      style ??= adoptSheet(page)
      style.set(css)
    },
    remove() {
      style?.remove()
      style = undefined
    },
  }
}

function adoptSheet(page: Document): PageStyle {
  try {
    const sheet = new CSSStyleSheet()
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
    return {
      set: (css) => sheet.replaceSync(css),
      remove() {
        page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet)
      },
    }
  } catch {
    // Firefox keeps adoptedStyleSheets from content scripts: a style element in the head, outside every editor.
    const element = page.createElement('style')
    page.head.append(element)
    return {
      set: (css) => {
        element.textContent = css
      },
      remove: () => element.remove(),
    }
  }
}
