/** Asks the frames of a tab which layers answer, for the diagnosis. */
import * as v from 'valibot'
import { type FrameProbe, FrameProbeSchema, type ProbeAnswer } from '../diagnosis/probe'

/** The browser as the probe needs it. */
export interface ProbePort {
  /** Rejects when the tab is not there any more. */
  findTab(tabId: number): Promise<unknown>
  /** Frames that may hold the document, the top one first. */
  framesOf(tabId: number): Promise<readonly number[]>
  /** Rejects when no content script listens there. */
  askFrame(tabId: number, frameId: number): Promise<unknown>
}

/** All layers of one frame together, each with time-outs of its own. Milliseconds. */
const PATIENCE = 30_000

export async function probeTab(
  port: ProbePort,
  tabId: number,
  patience = PATIENCE,
): Promise<ProbeAnswer> {
  try {
    await port.findTab(tabId)
  } catch {
    return { ok: false, failure: 'tab-closed' }
  }
  const frameIds = await port.framesOf(tabId)
  const answers = await Promise.all(frameIds.map((id) => askFrame(port, tabId, id, patience)))
  const frames = answers.filter((answer) => typeof answer !== 'string')
  if (frames.length > 0) return { ok: true, frames }
  const [failure = 'no-script'] = answers.filter((answer) => typeof answer === 'string')
  return { ok: false, failure }
}

type FrameFailure = 'no-script' | 'timeout' | 'unusable'

async function askFrame(
  port: ProbePort,
  tabId: number,
  frameId: number,
  patience: number,
): Promise<FrameProbe | FrameFailure> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), patience)
  })
  try {
    const answer = await Promise.race([port.askFrame(tabId, frameId), late])
    if (answer === 'timeout') return answer
    const parsed = v.safeParse(FrameProbeSchema, answer)
    return parsed.success ? parsed.output : 'unusable'
  } catch (error) {
    return isNobodyThere(error) ? 'no-script' : 'unusable'
  } finally {
    clearTimeout(timer)
  }
}

/** Chromium and Firefox say it in these words; a content script that failed says something else. */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /receiving end does not exist|no response/i.test(error.message)
}
