import { FileQuestion, FileX, LoaderCircle } from 'lucide-react'
import { unreadableReason } from '../lib/panel/reading-words'
import type { PageAccess, Reading } from '../lib/panel/source'
import { EmptyState } from './EmptyState'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'

interface NotReadyProps {
  reading: Exclude<Reading, { kind: 'ready' }>
  onOpenWorkbench: (() => void) | undefined
  onOpenDiagnosis: (() => void) | undefined
}

/** What stands in place of the tabs while there is no report. Never looks like a clean document. */
export function NotReady({ reading, onOpenWorkbench, onOpenDiagnosis }: NotReadyProps) {
  const translate = useTranslate()
  switch (reading.kind) {
    case 'loading':
      return null
    case 'reading':
      return (
        <EmptyState
          icon={LoaderCircle}
          isBusy
          title={translate('panel.reading.title', {
            editor: translate(`panel.editor.${reading.editor}`),
          })}
          hint={translate('panel.reading.hint')}
        />
      )
    case 'unreadable':
      return (
        <EmptyState
          icon={FileX}
          tone="bad"
          title={translate('panel.unreadable.title')}
          hint={translate(unreadableReason(reading.reason))}
        >
          {/* Where the owner forbids copying, no way around it is offered. */}
          {reading.reason !== 'copy-forbidden' && <WorkbenchButton onOpen={onOpenWorkbench} />}
          {onOpenDiagnosis && (
            <button type="button" className="button" onClick={onOpenDiagnosis}>
              {translate('diagnosis.open')}
            </button>
          )}
        </EmptyState>
      )
    case 'unsupported':
      return <Unsupported access={reading.access} onOpenWorkbench={onOpenWorkbench} />
  }
}

interface UnsupportedProps {
  access: PageAccess
  onOpenWorkbench: (() => void) | undefined
}

function Unsupported({ access, onOpenWorkbench }: UnsupportedProps) {
  const translate = useTranslate()
  const enable = usePanel((state) => state.enable)
  return (
    <EmptyState
      icon={FileQuestion}
      title={translate(
        access === 'impossible' ? 'panel.unsupported.never' : 'panel.unsupported.title',
      )}
      hint={translate(`panel.unsupported.${access}`)}
    >
      {access === 'possible' && (
        <button type="button" className="button button--primary" onClick={() => void enable()}>
          {translate('panel.enable')}
        </button>
      )}
      <WorkbenchButton onOpen={onOpenWorkbench} />
    </EmptyState>
  )
}

function WorkbenchButton({ onOpen }: { onOpen: (() => void) | undefined }) {
  const translate = useTranslate()
  return (
    onOpen && (
      <button type="button" className="button" onClick={onOpen}>
        {translate('panel.openWorkbench')}
      </button>
    )
  )
}
