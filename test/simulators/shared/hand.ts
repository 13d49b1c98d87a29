/**
 * `window.__hand`: what every simulated editor offers to the contract test. Nothing of it exists on a
 * real site. Paragraph numbers count what the editor stores, from 0; a title of its own is paragraph 0.
 */
import type { GuardCounts } from './guards'

export interface SimulatorHand {
  /** What the editor stores, as an adapter has to read it: objects are U+FFFC, soft breaks '\n'. */
  getParagraphs(): string[]
  /** Puts the caret as a click would; typing then comes from the keyboard. Offset in UTF-16 units. */
  placeCaret(paragraph: number, offset: number): void
  /** Another person changes, adds after, or removes a paragraph: no event of the keyboard tells of it. */
  remoteEdit(paragraph: number, text: string): void
  remoteInsert(paragraph: number, text: string): void
  remoteRemove(paragraph: number): void
  /**
   * The user's own edits, on the editor's own way from a key to its text but without the key: replaces
   * `start` to `end` (exclusive), breaks a paragraph in two, joins one with the one before.
   */
  write?(paragraph: number, start: number, end: number, text: string): void
  split?(paragraph: number, offset: number): void
  merge?(paragraph: number): void
  /** Whether the user sees the paragraph just now. */
  isInView(paragraph: number): boolean
  /** The user scrolls there; 0 is the top, 1 the end. */
  scrollTo(share: number): void
  /** The user asked for a move: the page may be scrolled for so many milliseconds. */
  allowScroll(milliseconds: number): void
  /** Puts another text in the place of all of it, body and title of its own, as when it is opened. */
  setParagraphs?(texts: readonly string[]): void
  /** Opens another document in the page without a reload, where the site does so. */
  openOther?(): void
  guards(): GuardCounts
  /** What was counted, without text of the document. */
  guardDetails(): string[]
}

declare global {
  interface Window {
    __hand: SimulatorHand
  }
}
