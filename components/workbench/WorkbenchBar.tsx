import { Eraser, FileText, FileUp, Settings } from 'lucide-react'
import { useRef } from 'react'
import { openOptions } from '../../lib/panel/pages'
import { IconButton } from '../IconButton'
import { Logo } from '../Logo'
import { useTranslate } from '../translate-context'

interface WorkbenchBarProps {
  onFile: (file: File) => void
  onSample: () => void
  /** Null: there is nothing to clear. */
  onClear: (() => void) | null
}

export function WorkbenchBar({ onFile, onSample, onClear }: WorkbenchBarProps) {
  const translate = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <header className="bar">
      <Logo size={22} />
      <p className="bar__name">{translate('pages.workbench.title')}</p>
      <p className="bar__promise">{translate('pages.workbench.promise')}</p>
      <div className="bar__actions">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <FileUp size={15} aria-hidden="true" />
          {translate('pages.workbench.chooseFile')}
        </button>
        <button type="button" className="button" onClick={onSample}>
          <FileText size={15} aria-hidden="true" />
          {translate('pages.workbench.sample')}
        </button>
        <button
          type="button"
          className="button"
          disabled={onClear === null}
          onClick={() => onClear?.()}
        >
          <Eraser size={15} aria-hidden="true" />
          {translate('pages.workbench.clear')}
        </button>
        <IconButton
          icon={Settings}
          label={translate('panel.openOptions')}
          onClick={() => void openOptions()}
        />
      </div>
      <input
        ref={input}
        type="file"
        accept=".docx,.txt,.md"
        hidden
        aria-label={translate('pages.workbench.chooseFile')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Choosing the same file again must be a change.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </header>
  )
}
