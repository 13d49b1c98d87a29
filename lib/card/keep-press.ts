/** Presses on the card stay with the card: the caret in the editor stays, and nothing of the page hears of them. */

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'wheel']

/** @param onPress before what was pressed is told */
export function keepPress(host: HTMLElement, onPress: () => void): void {
  for (const type of PRESSES)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  host.shadowRoot?.addEventListener('mousedown', (event) => {
    onPress()
    // Text to copy by hand can be selected; that alone may take the caret.
    const [target] = event.composedPath()
    const isText = target instanceof Element && target.matches('.suggestion .text')
    if (!isText) event.preventDefault()
  })
}
