import { X } from 'lucide-react'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import type { MessageKey } from '../../lib/messages/catalogue'
import type { MessageValues } from '../../lib/messages/translate'
import { IconButton } from '../IconButton'
import { useTranslate } from '../translate-context'

export interface Note {
  key: MessageKey
  values: MessageValues
  /** The user's own text that stood here before; null: none worth bringing back. */
  before: readonly SnapshotParagraph[] | null
  isProblem?: boolean
}

interface WorkbenchNoteProps {
  note: Note | null
  onBringBack: (before: readonly SnapshotParagraph[]) => void
  onClose: () => void
}

/** One line above the text: what was opened, or why it could not be. */
export function WorkbenchNote({ note, onBringBack, onClose }: WorkbenchNoteProps) {
  const translate = useTranslate()
  const before = note?.before
  return (
    <div className="note" data-shown={note !== null || undefined} data-problem={note?.isProblem}>
      <p role="status" className="note__text">
        {note && translate(note.key, note.values)}
      </p>
      {before && (
        <button type="button" className="text-button" onClick={() => onBringBack(before)}>
          {translate('pages.workbench.bringBack')}
        </button>
      )}
      {note && <IconButton icon={X} label={translate('panel.dismiss')} onClick={onClose} />}
    </div>
  )
}
