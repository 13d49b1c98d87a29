/**
 * The last layer: text that the user copied himself (Ctrl+A, Ctrl+C in the document). The editor's own
 * `copy` listener sets the data; a listener of the window comes after all of them while the event bubbles,
 * and then reads what was set. No clipboard is asked, no event is cancelled, no copy is caused. Nothing is
 * seen where the page stops the event or writes to the clipboard in another way.
 *
 * What was copied does not follow edits. It is kept in memory only, until another document is opened.
 */
import type { Stop } from '../../adapter'

export interface CopiedText {
  paragraphs: string[]
  /** Everything was selected just before, and nothing was written since. */
  isWhole: boolean
}

export interface CopyListener {
  current(): CopiedText | null
  forget(): void
  stop: Stop
}

const HIDDEN_EDITOR = '#melo-hidden-editor'
const PLACES = `${HIDDEN_EDITOR}, .melo-doc-view`
/** A word or a line that is copied is no document. */
const SHORTEST = 40
/** UTF-16 units. */
const LONGEST = 20_000_000

export function listenForCopies(page: Document): CopyListener {
  const abort = new AbortController()
  let copied: { text: string; isWhole: boolean } | null = null
  /** Ctrl+A was the last thing that touched the selection. */
  let allSelected = false

  const onCopy = (event: Event) => {
    if (!(event instanceof ClipboardEvent) || !isInDocument(page, event.target)) return
    const text = readCopy(event)
    if (text.length < SHORTEST || text.length > LONGEST) return
    // A quotation that is copied later does not replace the document.
    if (copied?.isWhole && !allSelected) return
    copied = { text, isWhole: allSelected }
  }
  const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (['Control', 'Meta', 'Shift', 'Alt'].includes(key)) return
    const isChord = ctrlKey || metaKey
    if (isChord && key.toLowerCase() === 'a') allSelected = isInDocument(page, page.activeElement)
    else if (!(isChord && key.toLowerCase() === 'c')) allSelected = false
  }
  const onEdit = () => {
    allSelected = false
    if (copied) copied = { ...copied, isWhole: false }
  }
  const { signal } = abort
  page.defaultView?.addEventListener('copy', onCopy, { signal })
  page.addEventListener('keydown', onKey, { signal, capture: true })
  page.addEventListener('mousedown', () => (allSelected = false), { signal, capture: true })
  for (const type of ['input', 'paste', 'cut', 'drop'])
    page.addEventListener(type, onEdit, { signal, capture: true })

  return {
    current: () => copied && { paragraphs: splitCopy(copied.text), isWhole: copied.isWhole },
    forget() {
      copied = null
      allSelected = false
    },
    stop: () => abort.abort(),
  }
}

function readCopy(event: ClipboardEvent): string {
  try {
    return event.clipboardData?.getData('text/plain') ?? ''
  } catch {
    return ''
  }
}

/** Keys and copies of the document go to the hidden editor; those of comments and of the title do not. */
function isInDocument(page: Document, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(PLACES)) return true
  return target === page.body && page.activeElement?.closest(HIDDEN_EDITOR) != null
}

function splitCopy(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.replaceAll('\v', '\n'))
}
