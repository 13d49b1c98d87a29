/** The contract between one editor and the rest: read, watch, mark, reveal. Never writes into the editor. */
import type { Snapshot } from '../document/snapshot'
import type { EditorId } from '../report'

/** A place in a paragraph. Raw UTF-16 offsets, end exclusive; `text` is what stood there when it was judged. */
export interface Span {
  key: string
  start: number
  end: number
  text: string
}

export type Stop = () => void

/** `edit`: something happened in the page. `check`: nothing did, but it is time to look again. */
export type ChangeSignal = 'edit' | 'check'

/** `moved`: the text is now in view. `absent`: it is no longer in the document. `failed`: the editor did not answer. */
export type RevealResult = 'moved' | 'absent' | 'failed'

/** Why a document cannot be read; each has a sentence in locales (`editors.unreadable.<reason>`). */
export const UNREADABLE_REASONS = [
  'not-a-document', // a folder, a login page, another product
  'not-text', // a sheet, slides, a PDF, a form
  'no-editor', // the editor is not there (yet)
  'model-unavailable', // no layer answered
  'copy-forbidden', // the owner forbids copying
  'old-document', // an editor of an older kind that no layer reads
] as const
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number]

/** Thrown by read(): the state "could not read", never to be shown as a clean document. */
export class UnreadableError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason)
    this.name = 'UnreadableError'
  }
}

/** Why a layer gives nothing; each has a sentence in locales (`diagnosis.failure.<reason>`). */
export const LAYER_FAILURES = [
  'off', // the user switched it off, so it was not asked
  'absent', // what it reads is not in the page
  'timeout', // no answer in time
  'given-up', // not asked any more after several time-outs
  'failed', // it threw or said that it could not
  'insane', // its answer cannot be the document
] as const
export type LayerFailure = (typeof LAYER_FAILURES)[number]

/** One layer's answer, for the diagnosis; never any text of the document. See `probeLayer`. */
export interface LayerProbe {
  layer: string
  answers: boolean
  paragraphs: number
  /** UTF-16 units. */
  characters?: number
  milliseconds: number
  /** Where it does not answer. */
  reason?: LayerFailure
}

/** A rectangle in CSS pixels, measured from the top left corner of the element marks are drawn in. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/**
 * Where an editor that paints its text on a canvas lets marks be drawn: beside paragraphs, in one layer
 * that is no part of a page or of anything editable.
 */
export interface Margin {
  /** The element that scrolls along with the pages and holds them; the layer is appended to it. */
  host(): Element | null
  /** Where the paragraph with the span is laid out just now; [] when it is not, or when its text differs. */
  boxes(span: Span): Box[]
}

/**
 * An adapter is given the user's `EditorChoices` (`choices.ts`) and asks them at every use, never once at
 * the start: `choices.isOn(layer)` before a layer is read or probed (one that is off is treated as if the
 * page did not have it, and costs no waiting), `choices.has(name)` before doing what a switch allows. A
 * change is followed by a new reading. Layers are listed in `layers.ts`, best first.
 */
export interface EditorAdapter {
  readonly id: EditorId
  /** Identifies the document, not its content: a hash of the document's address without query. */
  documentId(): string
  /** Moves neither caret, selection, scroll position nor clipboard. @throws UnreadableError */
  read(): Promise<Snapshot>
  /** Cheap signals that something may have changed; silent during IME composition and while hidden. */
  watch(onChange: (signal: ChangeSignal) => void): Stop
  /** Keys of the paragraphs mounted in view, plus half a screen each way. */
  visibleKeys?(): ReadonlySet<string>
  /** Where a finding is on screen now; [] when not mounted or when the text there differs. */
  ranges?(span: Span): Range[]
  /** Editors without text in the DOM that tell where paragraphs are. */
  readonly margin?: Margin
  /** Only on the user's click. */
  reveal(span: Span): Promise<RevealResult>
  /** Every layer, best first; reads only. Not called where copying is forbidden. */
  probe(): Promise<LayerProbe[]>
  /** Lets go of everything that reading needs; no other call comes after it. */
  dispose?(): void
}
