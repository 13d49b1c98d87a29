/**
 * Typing as Feishu does it: the browser changes the DOM first, the model follows within 50 ms, and the
 * line's spans are sometimes made anew. Structure (Enter, joining, pasting) is the editor's own work.
 */

import type { Guards } from '../../shared/guards'
import type { Editor } from './editor'
import { hasUnknownLeaves, offsetOfPosition, positionOfOffset, readLines } from './leaves'
import { insertText, sliceOperations, visibleLength } from './operations'
import { ROOT } from './store'

const LONGEST_SYNC_DELAY = 50

interface Caret {
  id: number
  zone: HTMLElement
  /** Visible offsets; equal when nothing is selected. */
  start: number
  end: number
}

export class Typing {
  private syncs = 0
  private isComposing = false
  private readonly waiting = new Set<number>()

  constructor(
    private readonly editor: Editor,
    private readonly guards: Guards,
    signal: AbortSignal,
  ) {
    const { root } = editor
    root.addEventListener('beforeinput', (event) => this.before(event), { signal })
    root.addEventListener('input', () => this.scheduleSync(), { signal })
    root.addEventListener('compositionstart', () => (this.isComposing = true), { signal })
    root.addEventListener(
      'compositionend',
      () => {
        this.isComposing = false
        this.scheduleSync()
      },
      { signal },
    )
    root.addEventListener('paste', (event) => this.paste(event), { signal })
  }

  /** Events target the root, so the edited block is found from the selection. */
  private caret(): Caret | null {
    const selection = document.getSelection()
    if (!selection || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    const zone = zoneOf(range.startContainer)
    if (!zone || zoneOf(range.endContainer) !== zone) return null
    return {
      zone,
      id: Number(zone.dataset.zoneId),
      start: offsetOfPosition(zone, range.startContainer, range.startOffset),
      end: offsetOfPosition(zone, range.endContainer, range.endOffset),
    }
  }

  private before(event: InputEvent): void {
    const caret = this.caret()
    if (!caret) {
      // Several blocks are selected: not simulated, so nothing may change.
      event.preventDefault()
      return
    }
    if (event.inputType === 'insertParagraph') {
      event.preventDefault()
      this.split(caret)
    } else if (event.inputType === 'deleteContentBackward' && caret.end === 0) {
      event.preventDefault()
      this.join(caret)
    } else if (/^(format|insertFromDrop|history)/.test(event.inputType)) {
      event.preventDefault()
    }
  }

  private scheduleSync(): void {
    const caret = this.caret()
    if (!caret || this.isComposing || this.waiting.has(caret.id)) return
    this.waiting.add(caret.id)
    const delay = (this.syncs * 17) % LONGEST_SYNC_DELAY
    setTimeout(() => {
      this.waiting.delete(caret.id)
      if (!this.isComposing) this.sync(caret.id)
    }, delay)
  }

  /** Takes the zone's text into the model, then repairs the line in one of three ways. */
  private sync(id: number): void {
    const { store, zones } = this.editor
    const zone = zones.get(id)
    if (!zone || !store.blocks.has(id)) return
    const caret = this.caret()
    store.setOperations(id, readLines(zone), 'typing')
    const turn = this.syncs++ % 3
    if (turn === 0 || hasUnknownLeaves(zone)) this.remount(id, caret)
    else if (turn === 1) this.rewriteText(zone, caret)
  }

  private remount(id: number, caret: Caret | null): void {
    this.editor.redrawZone(id)
    if (caret?.id === id) this.placeCaret(id, caret.end)
  }

  /** Same text, same nodes, written again: live ranges collapse all the same. */
  private rewriteText(zone: HTMLElement, caret: Caret | null): void {
    this.guards.own(() => {
      const texts = document.createTreeWalker(zone, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        // biome-ignore lint/correctness/noSelfAssign: the editor does write the same text again.
        node.nodeValue = node.nodeValue
      }
    })
    if (caret?.zone === zone) this.placeCaret(caret.id, caret.end)
  }

  placeCaret(id: number, offset: number): void {
    const zone = this.editor.zones.get(id)
    if (!zone) return
    this.guards.own(() => {
      const position = positionOfOffset(zone, offset)
      document.getSelection()?.collapse(position.node, position.offset)
    })
  }

  private split({ id, zone, start, end }: Caret): void {
    const { store } = this.editor
    const operations = readLines(zone)
    store.setOperations(id, sliceOperations(operations, 0, start), 'editor')
    const created = store.insertAfter(id, sliceOperations(operations, end), 'editor')
    this.placeCaret(created.id, 0)
  }

  /** Backspace at the start of a block joins it to the sibling before it. */
  private join({ id, zone }: Caret): void {
    const { store } = this.editor
    if (id === ROOT) return
    const siblings = store.get(store.get(id).parent ?? ROOT).children
    const before = siblings[siblings.indexOf(id) - 1]
    const target = before === undefined ? undefined : store.get(before)
    if (!target?.operations) return
    const operations = [...target.operations, ...readLines(zone)]
    const offset = target.operations.reduce((sum, part) => sum + visibleLength(part), 0)
    store.setOperations(target.id, operations, 'editor')
    store.remove(id, 'editor')
    this.placeCaret(target.id, offset)
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault()
    const caret = this.caret()
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/)
    if (!caret) return
    const { store } = this.editor
    const operations = readLines(caret.zone)
    const before = sliceOperations(operations, 0, caret.start)
    const after = sliceOperations(operations, caret.end)
    let id = caret.id
    lines.forEach((line, index) => {
      const isLast = index === lines.length - 1
      const start = index === 0 ? before : []
      const text = insertText(start, Number.MAX_SAFE_INTEGER, line)
      const whole = isLast ? [...text, ...after] : text
      if (index === 0) store.setOperations(id, whole, 'editor')
      else id = store.insertAfter(id, whole, 'editor').id
      if (isLast) {
        this.placeCaret(
          id,
          text.reduce((sum, part) => sum + visibleLength(part), 0),
        )
      }
    })
  }
}

function zoneOf(node: Node): HTMLElement | null {
  const start = node instanceof Element ? node : node.parentElement
  return start?.closest<HTMLElement>('.text-editor[data-zone-container]') ?? null
}
