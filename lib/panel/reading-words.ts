/** How much of the document was read, and what an empty list means, as messages. */
import { isMessageKey, type MessageKey } from '../messages/catalogue'
import type { MessageValues } from '../messages/translate'
import type { Report } from '../report'

export interface Sentence {
  key: MessageKey
  values: MessageValues
}

export function describeProgress(report: Report): Sentence {
  const { paragraphs } = report.statistics
  if (report.complete) return { key: 'panel.progress.complete', values: { paragraphs } }
  if (report.unloaded)
    return { key: 'panel.progress.unloaded', values: { paragraphs, unloaded: report.unloaded } }
  return { key: 'panel.progress.partial', values: { paragraphs } }
}

/** What of the text is not the author's and so not judged; null: all of it is. */
export function describeSynced(report: Report): Sentence | null {
  const { synced } = report.statistics
  return synced ? { key: 'panel.progress.synced', values: { count: synced } } : null
}

/**
 * What to say when no finding is listed: a document that was read in part is never called clean.
 * `hidden`: findings there are, but the filter leaves them out.
 */
export function describeNoFindings(report: Report, hidden: number): Sentence {
  const { paragraphs, characters } = report.statistics
  if (characters === 0)
    return { key: report.complete ? 'panel.empty.noText' : 'panel.empty.partial', values: {} }
  if (hidden > 0) return { key: 'panel.empty.filtered', values: { count: hidden } }
  return report.complete
    ? { key: 'panel.empty.clean', values: { paragraphs } }
    : { key: 'panel.empty.partial', values: {} }
}

/** The sentence for why a document could not be read; a reason we do not know gets the general one. */
export function unreadableReason(reason: string | null): MessageKey {
  const key = `editors.unreadable.${reason}`
  return isMessageKey(key) ? key : 'panel.unreadable.general'
}

/** The name of a layer for people; null when the layer has none. */
export function layerName(layer: string): MessageKey | null {
  const key = `editors.layer.${layer}`
  return isMessageKey(key) ? key : null
}
