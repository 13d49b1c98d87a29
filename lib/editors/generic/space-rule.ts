/** Whether spaces and line ends are shown as they are. Asked for the style only where it matters. */

export interface SpaceRule {
  areKept(node: Text): boolean
}

/** Only these are shown in another way when spaces are collapsed. */
const MATTERS = /^[ \t\n\r\f]|[ \t\n\r\f]$|[ \t\n\r\f]{2}|[\t\n\r\f]/

export function createSpaceRule(root: Element): SpaceRule {
  const view = root.ownerDocument.defaultView
  const ask = (element: Element) => keepsSpaces(view?.getComputedStyle(element).whiteSpace ?? '')
  const rootKeeps = ask(root)
  const asked = new Map<Element, boolean>()
  return {
    areKept(node) {
      if (!MATTERS.test(node.data)) return rootKeeps
      const element = node.parentElement
      if (!element || element === root) return rootKeeps
      let keeps = asked.get(element)
      if (keeps === undefined) {
        keeps = ask(element)
        asked.set(element, keeps)
      }
      return keeps
    },
  }
}

/** `pre-line` shows line ends and no runs of spaces; it is too rare for a rule of its own. */
function keepsSpaces(whiteSpace: string): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces'
}
