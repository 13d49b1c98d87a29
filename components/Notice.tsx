import { NoticeBar } from './NoticeBar'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'

/** Says what just happened in the panel, and offers to take back what was ignored. */
export function Notice() {
  const translate = useTranslate()
  const announcement = usePanel((state) => state.announcement)
  const toast = usePanel((state) => state.toast)
  const restore = usePanel((state) => state.restore)
  const dismiss = usePanel((state) => state.dismissToast)
  return (
    <NoticeBar
      text={announcement && translate(announcement.key, announcement.values)}
      serial={announcement?.serial ?? 0}
      onUndo={toast && (() => void restore(toast.finding))}
      onGone={dismiss}
    />
  )
}
