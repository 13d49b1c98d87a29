/** Runtime messages to the worker: who may send them, what they must look like, who carries them out. */
import * as v from 'valibot'
import { onLifelineEnd } from '../messaging/lifeline'
import {
  DocumentChangedSchema,
  DocumentOpenedSchema,
  DocumentReadSchema,
  DocumentUnreadableSchema,
  type Explanation,
  FrameSchema,
  IGNORE_SCOPES,
  onMessage,
} from '../messaging/protocol'
import { writePointed } from '../storage/pointed-finding'
import type { Actions } from './actions'
import { enableOnTab } from './enable-site'
import type { FrameDocuments } from './frame-documents'
import { openPanel } from './open-panel'
import { type ProbePort, probeTab } from './probe-tab'
import { placeOf, requireExtensionPage } from './senders'

/** What was wrong may hold text of the document, so it is not said. @throws Error */
function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, data)
  if (!parsed.success) throw new Error('message of another shape')
  return parsed.output
}

const OpenedMessage = v.object({ ...DocumentOpenedSchema.entries, ...FrameSchema.entries })
const ReadMessage = v.object({ ...DocumentReadSchema.entries, ...FrameSchema.entries })
const UnreadableMessage = v.object({ ...DocumentUnreadableSchema.entries, ...FrameSchema.entries })

export function setUpContentMessages(documents: FrameDocuments): void {
  onMessage('documentOpened', ({ data, sender }) =>
    documents.opened(placeOf(sender), parse(OpenedMessage, data)),
  )
  onMessage('documentRead', ({ data, sender }) =>
    documents.read(placeOf(sender), parse(ReadMessage, data)),
  )
  onMessage('documentChanged', ({ data, sender }) =>
    documents.changed(placeOf(sender), parse(DocumentChangedSchema, data)),
  )
  onMessage('documentUnreadable', ({ data, sender }) =>
    documents.unreadable(placeOf(sender), parse(UnreadableMessage, data)),
  )
  onMessage('documentClosed', ({ sender }) => documents.left(placeOf(sender)))
  onLifelineEnd((sender) => void documents.left(placeOf(sender)))
  onMessage('openPanel', ({ sender }) => openPanel(placeOf(sender).tabId))
}

const IdSchema = v.pipe(v.string(), v.maxLength(100))
const MarkedRuleSchema = v.object({ rule: IdSchema })
const MarkedFindingSchema = v.object({ ...MarkedRuleSchema.entries, findingId: IdSchema })
const PointedSchema = v.object({ findingId: IdSchema })
const IgnoreMarkSchema = v.object({
  ...MarkedFindingSchema.entries,
  scope: v.picklist(IGNORE_SCOPES),
})

export interface CardActions extends Pick<Actions, 'ignoreFinding' | 'restoreFinding'> {
  explain(rule: string): Promise<Explanation | null>
}

/** What the card in the page asks for; the tab is the one that asks, never one it names. */
export function setUpCardMessages(actions: CardActions): void {
  onMessage('explainFinding', ({ data, sender }) => {
    placeOf(sender)
    return actions.explain(parse(MarkedRuleSchema, data).rule)
  })
  onMessage('ignoreMark', ({ data, sender }) => {
    const tabId = placeOf(sender).tabId
    return actions.ignoreFinding({ ...parse(IgnoreMarkSchema, data), tabId })
  })
  onMessage('showInPanel', ({ data, sender }) => {
    const tabId = placeOf(sender).tabId
    const { findingId } = parse(PointedSchema, data)
    openPanel(tabId)
    return writePointed(tabId, findingId)
  })
  onMessage('restoreMark', ({ data, sender }) => {
    const tabId = placeOf(sender).tabId
    return actions.restoreFinding({ ...parse(MarkedFindingSchema, data), tabId })
  })
}

const TabSchema = v.object({ tabId: v.number() })
const GenreChoiceSchema = v.object({ ...TabSchema.entries, genre: v.nullable(v.string()) })
const FindingSchema = v.object({ ...TabSchema.entries, findingId: v.string() })
const RestoreSchema = v.object({ ...FindingSchema.entries, rule: v.string() })
const IgnoreSchema = v.object({
  ...RestoreSchema.entries,
  scope: v.picklist(IGNORE_SCOPES),
})
const ParagraphSchema = v.object({ ...TabSchema.entries, paragraph: v.number() })

export function setUpPanelMessages(actions: Actions): void {
  onMessage('chooseGenre', ({ data, sender }) => {
    requireExtensionPage(sender)
    return actions.chooseGenre(parse(GenreChoiceSchema, data))
  })
  onMessage('ignoreFinding', ({ data, sender }) => {
    requireExtensionPage(sender)
    return actions.ignoreFinding(parse(IgnoreSchema, data))
  })
  onMessage('restoreFinding', ({ data, sender }) => {
    requireExtensionPage(sender)
    return actions.restoreFinding(parse(RestoreSchema, data))
  })
  onMessage('revealFinding', ({ data, sender }) => {
    requireExtensionPage(sender)
    return actions.revealFinding(parse(FindingSchema, data))
  })
  onMessage('revealParagraph', ({ data, sender }) => {
    requireExtensionPage(sender)
    return actions.revealParagraph(parse(ParagraphSchema, data))
  })
  onMessage('refreshDocument', ({ data, sender }) => {
    requireExtensionPage(sender)
    return actions.refreshDocument(parse(TabSchema, data))
  })
  onMessage('enableOnTab', ({ data, sender }) => {
    requireExtensionPage(sender)
    return enableOnTab(parse(TabSchema, data).tabId)
  })
}

export function setUpDiagnosisMessages(port: ProbePort): void {
  onMessage('probeDocument', ({ data, sender }) => {
    requireExtensionPage(sender)
    return probeTab(port, parse(TabSchema, data).tabId)
  })
}
