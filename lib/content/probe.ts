/** Answers the diagnosis for this frame: sizes, times and names, never text. */

import { placeOf } from '../diagnosis/place'
import type { FrameProbe } from '../diagnosis/probe'
import type { EditorAdapter } from '../editors/adapter'
import type { Painter } from '../highlight/painter'
import { editorName, type Session } from './session'

interface ProbeEnvironment {
  page: Document
  adapter: EditorAdapter
  painter: Painter | null
  session: Pick<Session, 'readAgain' | 'facts'>
  /** Of this extension. */
  version: string
}

/** Reads once more first, so that what is told of the reading is of now. */
export async function probeFrame(environment: ProbeEnvironment): Promise<FrameProbe> {
  const { page, adapter, painter, session, version } = environment
  await session.readAgain()
  const { reading } = session.facts()
  const mayRead = reading.state !== 'unreadable' || reading.reason !== 'copy-forbidden'
  const layers = mayRead ? await adapter.probe() : []
  // The page and what is painted may have come on while the layers were asked.
  const { counts } = session.facts()
  const painted = painter?.painted().reduce((sum, { ranges }) => sum + ranges.length, 0) ?? 0
  return {
    version,
    editor: editorName(adapter),
    place: placeOf(page.location),
    isTop: page.defaultView?.top === page.defaultView,
    isVisible: !page.hidden,
    reading,
    marks: { blanks: counts.blanks, problems: counts.problems, painted },
    layers,
  }
}
