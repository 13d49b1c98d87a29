/** Smart documents (`.otl`): the DOM of the editor, or the whole view behind it where the DOM is a part. */

import type { Snapshot, SnapshotParagraph } from '../../../document/snapshot'
import type { BridgeClient } from '../../../messaging/bridge-client'
import { type Span, UnreadableError } from '../../adapter'
import { alignStretch } from '../../align-span'
import type { EditorChoices } from '../../choices'
import { rangeOf } from '../../dom-text'
import { createBlockDescriber, type ParagraphKind } from '../../generic/describe-block'
import { createNodeKeys } from '../../generic/node-keys'
import type { EditableParagraph } from '../../generic/read-blocks'
import { oncePerTask } from '../../once-per-task'
import { isNearView } from '../../scroll'
import { createChangeReader } from '../changes'
import type { wpsVerbs } from '../page-protocol'
import { createBlockCache } from './block-cache'
import { alignMounted } from './mounted'
import { createSmartReveal } from './smart-reveal'
import { countText } from './text-size'
import { looksVirtual } from './virtual'

export const SMART_LAYERS = { dom: 'dom', view: 'wps-smart-view' } as const

/** A view with this much more text than the DOM is the whole of which the DOM is a part. */
const MORE_TEXT = { share: 1.02, characters: 12 }

const partLimit = (inDom: number) => inDom * MORE_TEXT.share + MORE_TEXT.characters

export function createSmartDocument(
  page: Document,
  bridge: BridgeClient<typeof wpsVerbs>,
  choices: EditorChoices,
) {
  const keyOf = createNodeKeys()
  const cache = createBlockCache(page)
  const kinds = new WeakMap<object, ParagraphKind>()
  const readView = createChangeReader((since) =>
    bridge.request('readView', since === undefined ? {} : { since }),
  )
  let last: readonly SnapshotParagraph[] = []
  /** Blocks of a part come and go, so that their nodes tell nothing: they are known by their text. */
  let isByText = false
  let texts: ReadonlyMap<string, string> = new Map()

  /** What is in the DOM now, by the keys of the last reading. */
  const mounted = oncePerTask((): ReadonlyMap<string, EditableParagraph> => {
    const blocks = cache.read()?.blocks ?? []
    if (!isByText) return new Map(blocks.map((block) => [keyOf(block.owner), block]))
    const shown = blocks.map(({ reading }) => reading.text)
    const indexes = alignMounted(
      shown,
      last.map(({ text }) => text),
    )
    return new Map(
      blocks.flatMap((block, at) => {
        const key = last[indexes[at] ?? -1]?.key
        return key === undefined ? [] : [[key, block] as const]
      }),
    )
  })

  function remember(view: boolean, paragraphs: SnapshotParagraph[], complete: boolean): Snapshot {
    isByText = view || !complete
    last = paragraphs
    texts = new Map(paragraphs.map(({ key, text }) => [key, text]))
    const layer = view ? SMART_LAYERS.view : SMART_LAYERS.dom
    return { editor: 'wps', layer, complete, paragraphs }
  }

  /** Characters in the whole document; null where that is not to be known. */
  async function measureView(): Promise<number | null> {
    if (!choices.isOn(SMART_LAYERS.view)) return null
    return bridge.request('measureView', {}).catch(() => null)
  }

  async function read(): Promise<Snapshot> {
    const found = cache.read()
    if (!found) throw new UnreadableError('no-editor')
    const { root } = found
    const describer = createBlockDescriber(root, keyOf, kinds)
    const shown = found.blocks.map((paragraph) => ({
      key: keyOf(paragraph.owner),
      text: paragraph.reading.text,
      ...describer.describe(paragraph),
    }))
    const usesDom = choices.isOn(SMART_LAYERS.dom)
    const inView = await measureView()
    const isPart = inView !== null && inView > partLimit(countText(shown))
    if (isPart || (inView !== null && !usesDom)) {
      const whole = await readView().catch(() => 'failed' as const)
      if (typeof whole !== 'string') return remember(true, whole, true)
    }
    if (!usesDom) throw new UnreadableError('model-unavailable')
    return remember(false, shown, inView === null ? !looksVirtual(root) : !isPart)
  }

  function ranges(span: Span): Range[] {
    const judged = texts.get(span.key)
    if (judged === undefined || judged.slice(span.start, span.end) !== span.text) return []
    const reading = mounted().get(span.key)?.reading
    const stretch = reading && alignStretch(judged, reading.text, span)
    const range = stretch && rangeOf(reading, stretch.start, stretch.end)
    return range ? [range] : []
  }

  return {
    read,
    ranges,
    stop: cache.stop,
    visibleKeys(): ReadonlySet<string> {
      const view = page.defaultView
      if (!view) return new Set()
      const near = [...mounted()].filter(([, { block }]) =>
        isNearView(block.getBoundingClientRect(), view),
      )
      return new Set(near.map(([key]) => key))
    },
    reveal: createSmartReveal({
      ranges,
      mounted,
      has: (key) => texts.has(key),
      indexOf: (key) => last.findIndex((paragraph) => paragraph.key === key),
    }),
  }
}
