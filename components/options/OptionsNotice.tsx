import { NoticeBar } from '../NoticeBar'
import { useTranslate } from '../translate-context'
import { useOptions } from './options-context'

/** Says what was just changed, and offers to take it back. */
export function OptionsNotice() {
  const translate = useTranslate()
  const announcement = useOptions((state) => state.announcement)
  const undo = announcement?.undo
  return (
    <NoticeBar
      text={announcement && translate(announcement.key, announcement.values)}
      serial={announcement?.serial ?? 0}
      onUndo={undo ? () => void undo() : null}
    />
  )
}
