import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from './IconButton'
import { useTranslate } from './translate-context'
import './Notice.css'

/** How long a sentence stays in view, in milliseconds; with something to undo, longer. */
const SHOWN = 4000
const SHOWN_WITH_UNDO = 10000

interface NoticeBarProps {
  /** Null: nothing was said yet. */
  text: string | null
  /** Grows with every sentence, so that the same one twice is said twice. */
  serial: number
  /** Takes back what was just done; null: nothing to take back. */
  onUndo: (() => void) | null
  /** It is no longer shown. */
  onGone?: () => void
}

/** The live region: says what just happened, and offers to take it back. */
export function NoticeBar({ text, serial, onUndo, onGone }: NoticeBarProps) {
  const translate = useTranslate()
  const [held, setHeld] = useState(false)
  const [gone, setGone] = useState(0)
  const canUndo = onUndo !== null

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new sentence starts the time again
  useEffect(() => {
    if (held || serial === 0) return
    const timer = setTimeout(
      () => {
        setGone(serial)
        onGone?.()
      },
      canUndo ? SHOWN_WITH_UNDO : SHOWN,
    )
    return () => clearTimeout(timer)
  }, [serial, canUndo, held])

  const isShown = text !== null && serial !== gone
  return (
    // Pointer or focus on the notice holds it; the notice itself does nothing.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className="notice"
      data-shown={isShown || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status" className="notice__text">
        {isShown && <span key={serial}>{text}</span>}
      </p>
      {isShown && onUndo && (
        <>
          <button type="button" className="notice__undo" onClick={onUndo}>
            {translate('panel.undo')}
          </button>
          <IconButton
            icon={X}
            label={translate('panel.dismiss')}
            className="notice__close"
            onClick={() => {
              setGone(serial)
              onGone?.()
            }}
          />
        </>
      )}
    </div>
  )
}
