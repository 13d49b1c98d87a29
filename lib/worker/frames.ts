/** Several frames of a page may hold an editor; one of them speaks for the tab: the deepest complete one. */
import type { UnreadableReason } from '../editors/adapter'

export type FrameReading = 'complete' | 'partial' | 'reading' | UnreadableReason

export interface FrameStanding {
  /** Number of frames around it; 0 is the page itself. */
  depth: number
  reading: FrameReading
  hasText: boolean
}

export interface Frames {
  note(tabId: number, frameId: number, standing: FrameStanding): void
  /** The page's own frame takes those inside it along. */
  drop(tabId: number, frameId: number): void
  /** What the frame said last. */
  standingOf(tabId: number, frameId: number): FrameStanding | undefined
  /** Frames of the tab that have said something. */
  framesOf(tabId: number): number[]
  /** Null: no frame of the tab has said anything. */
  speaker(tabId: number): number | null
}

export const TOP_FRAME = 0

export function createFrames(): Frames {
  const tabs = new Map<number, { standings: Map<number, FrameStanding>; speaker: number | null }>()

  function choose(tabId: number): void {
    const tab = tabs.get(tabId)
    if (tab) tab.speaker = chooseSpeaker(tab.standings, tab.speaker)
  }

  return {
    note(tabId, frameId, standing) {
      const tab = tabs.get(tabId) ?? { standings: new Map(), speaker: null }
      tab.standings.set(frameId, standing)
      tabs.set(tabId, tab)
      choose(tabId)
    },
    drop(tabId, frameId) {
      if (frameId === TOP_FRAME) tabs.delete(tabId)
      else tabs.get(tabId)?.standings.delete(frameId)
      choose(tabId)
    },
    standingOf: (tabId, frameId) => tabs.get(tabId)?.standings.get(frameId),
    framesOf: (tabId) => [...(tabs.get(tabId)?.standings.keys() ?? [])],
    speaker: (tabId) => tabs.get(tabId)?.speaker ?? null,
  }
}

/** Between equals the one that spoke before goes on. */
export function chooseSpeaker(
  standings: ReadonlyMap<number, FrameStanding>,
  before: number | null,
): number | null {
  let best = before !== null && standings.has(before) ? before : null
  for (const [frameId, standing] of standings) {
    const other = best === null ? undefined : standings.get(best)
    if (!other || compare(standing, other) > 0) best = frameId
  }
  return best
}

/** Frames without a document stand behind those that say why theirs cannot be read. */
const RANKS: Partial<Record<FrameReading, number>> = {
  complete: 5,
  partial: 4,
  reading: 3,
  'no-editor': 1,
  'not-a-document': 0,
}
const UNREADABLE_DOCUMENT = 2

function compare(a: FrameStanding, b: FrameStanding): number {
  const rank = ({ reading }: FrameStanding) => RANKS[reading] ?? UNREADABLE_DOCUMENT
  return (
    Number(a.hasText) - Number(b.hasText) ||
    rank(a) - rank(b) ||
    (rank(a) >= UNREADABLE_DOCUMENT ? a.depth - b.depth : b.depth - a.depth)
  )
}
