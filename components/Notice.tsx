import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from './IconButton'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import './Notice.css'

/** How long a sentence stays in view, in milliseconds; with something to undo, longer. */
const SHOWN = 4000
const SHOWN_WITH_UNDO = 10000

/** The live region: says what just happened, and offers to take back what was ignored. */
export function Notice() {
  const translate = useTranslate()
  const announcement = usePanel((state) => state.announcement)
  const toast = usePanel((state) => state.toast)
  const restore = usePanel((state) => state.restore)
  const dismiss = usePanel((state) => state.dismissToast)
  const [held, setHeld] = useState(false)
  const [gone, setGone] = useState(0)
  const serial = announcement?.serial ?? 0

  useEffect(() => {
    if (held || serial === 0) return
    const timer = setTimeout(
      () => {
        setGone(serial)
        dismiss()
      },
      toast ? SHOWN_WITH_UNDO : SHOWN,
    )
    return () => clearTimeout(timer)
  }, [serial, toast, held, dismiss])

  const isShown = announcement !== null && serial !== gone
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
        {isShown && <span key={serial}>{translate(announcement.key, announcement.values)}</span>}
      </p>
      {isShown && toast && (
        <>
          <button
            type="button"
            className="notice__undo"
            onClick={() => void restore(toast.finding)}
          >
            {translate('panel.undo')}
          </button>
          <IconButton
            icon={X}
            label={translate('panel.dismiss')}
            className="notice__close"
            onClick={() => {
              setGone(serial)
              dismiss()
            }}
          />
        </>
      )}
    </div>
  )
}
