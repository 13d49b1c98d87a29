/** The page's question to the worker; whatever happens, an answer that can be shown. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import { type ProbeAnswer, ProbeAnswerSchema } from './probe'

export async function askWorker(tabId: number): Promise<ProbeAnswer> {
  try {
    const parsed = v.safeParse(ProbeAnswerSchema, await sendMessage('probeDocument', { tabId }))
    return parsed.success ? parsed.output : { ok: false, failure: 'unusable' }
  } catch {
    // A page whose extension was updated under it has lost its runtime.
    return { ok: false, failure: browser.runtime?.id === undefined ? 'updated' : 'failed' }
  }
}
