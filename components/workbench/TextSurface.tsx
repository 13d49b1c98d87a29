import { type ClipboardEvent, useEffect, useImperativeHandle, useRef } from 'react'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import type { TextSource } from '../../lib/panel/text-source'
import { useTranslate } from '../translate-context'
import { pasteText } from './paste-text'
import { createSurfaceMarks, type SurfaceMarks } from './surface-marks'
import { createSurfaceText, rangeIn, type SurfaceText, settleAtCaret } from './surface-text'
import './TextSurface.css'

/** Milliseconds of rest after a key stroke before the text is judged again. */
const REST = 250

export interface TextSurfaceHandle {
  fill(paragraphs: readonly SnapshotParagraph[]): void
  read(): SnapshotParagraph[]
}

interface TextSurfaceProps {
  source: TextSource
  /** The user changed the text. */
  onEdit: () => void
  handle: React.Ref<TextSurfaceHandle>
}

/** Editable plain text with marks. React renders the frame only: the text belongs to the browser. */
export function TextSurface({ source, onEdit, handle }: TextSurfaceProps) {
  const translate = useTranslate()
  const root = useRef<HTMLDivElement>(null)
  const text = useRef<SurfaceText | null>(null)
  const marks = useRef<SurfaceMarks | null>(null)
  const timer = useRef(0)
  const composing = useRef(false)

  const judge = () => {
    if (!text.current || composing.current) return
    const paragraphs = text.current.read()
    source.show({ editor: 'file', layer: 'file', complete: true, paragraphs })
  }
  const judgeLater = () => {
    onEdit()
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(judge, REST)
  }

  useEffect(() => {
    const element = root.current
    if (!element) return
    const surface = createSurfaceText(element)
    const painter = createSurfaceMarks(element, surface)
    text.current = surface
    marks.current = painter
    surface.fill([])
    element.addEventListener('beforeinput', beforeInput)
    source.setPlaces({
      reveal({ key, start, end, text: expected }) {
        const paragraph = surface.elementOf(key)
        if (!paragraph?.isConnected) return 'absent'
        const range = rangeIn(paragraph, start, expected === '' ? start : end)
        if (expected !== '' && range?.toString() !== expected) return 'absent'
        painter.focus(expected === '' ? rangeOf(paragraph) : range)
        paragraph.scrollIntoView({ block: 'center' })
        return 'moved'
      },
    })
    const stop = source.subscribe((reading) => {
      if (reading.kind === 'ready') painter.show(reading.report)
    })
    return () => {
      stop()
      source.setPlaces(null)
      painter.remove()
      element.removeEventListener('beforeinput', beforeInput)
    }
  }, [source])

  useImperativeHandle(handle, () => ({
    fill(paragraphs) {
      window.clearTimeout(timer.current)
      text.current?.fill(paragraphs)
      marks.current?.focus(null)
      root.current?.parentElement?.scrollTo({ top: 0 })
      judge()
    },
    read: () => text.current?.read() ?? [],
  }))

  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault()
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted !== '' && root.current && pasteText(root.current, pasted)) judgeLater()
  }

  return (
    <div className="surface">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea can hold no marks */}
      <div
        ref={root}
        className="surface__text"
        role="textbox"
        aria-multiline="true"
        aria-label={translate('pages.workbench.text')}
        contentEditable
        suppressContentEditableWarning
        spellCheck={false}
        tabIndex={0}
        onInput={judgeLater}
        onPaste={onPaste}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={() => {
          composing.current = false
          judgeLater()
        }}
      />
    </div>
  )
}

/** The text is plain: bold, lists and the like from a shortcut stay out. */
function beforeInput(event: InputEvent) {
  if (event.inputType.startsWith('format')) event.preventDefault()
  else if (event.currentTarget instanceof HTMLElement) settleAtCaret(event.currentTarget)
}

function rangeOf(element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}
