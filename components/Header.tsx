import { RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { describeProgress, describeSynced, layerName } from '../lib/panel/reading-words'
import type { Reading } from '../lib/panel/source'
import type { Report } from '../lib/report'
import { GenrePicker } from './GenrePicker'
import { IconButton } from './IconButton'
import { Logo } from './Logo'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import './Header.css'

interface HeaderProps {
  reading: Reading
  /** Stands in a page that shows the mark already. */
  embedded?: boolean | undefined
  /** Buttons of the page the panel stands in. */
  actions?: ReactNode
}

export function Header({ reading, actions, embedded }: HeaderProps) {
  const translate = useTranslate()
  const refresh = usePanel((state) => state.refresh)
  const report = reading.kind === 'ready' ? reading.report : null
  const canRefresh = report ? report.editor !== 'file' : reading.kind === 'unreadable'

  return (
    <header className="header">
      <div className="header__top">
        {!embedded && <Logo />}
        <h1 className="header__title" title={report?.title ?? undefined}>
          {report ? (report.title ?? translate('panel.untitled')) : translate('app.name')}
        </h1>
        <div className="header__actions">
          {canRefresh && (
            <IconButton
              icon={RefreshCw}
              label={translate('panel.refresh')}
              onClick={() => void refresh()}
            />
          )}
          {actions}
        </div>
      </div>
      {report && (
        <>
          <ReadingLine report={report} />
          <GenrePicker report={report} />
        </>
      )}
    </header>
  )
}

function ReadingLine({ report }: { report: Report }) {
  const translate = useTranslate()
  const layer = layerName(report.layer)
  const progress = describeProgress(report)
  const synced = describeSynced(report)
  return (
    <p className="header__reading" data-partial={!report.complete || undefined}>
      <span>{translate(`panel.editor.${report.editor}`)}</span>
      {layer && <span>{translate(layer)}</span>}
      <span className="header__progress">{translate(progress.key, progress.values)}</span>
      {synced && <span>{translate(synced.key, synced.values)}</span>}
    </p>
  )
}
