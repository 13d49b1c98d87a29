import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { Header } from './Header'
import { Notice } from './Notice'
import { NotReady } from './NotReady'
import { PanelTabs } from './PanelTabs'
import { usePanel } from './panel-context'
import './Panel.css'

interface PanelProps {
  /** Buttons of the page the panel stands in, at the end of the header. */
  actions?: ReactNode
  /** Opens the workbench; absent in the workbench itself. */
  onOpenWorkbench?: () => void
  /** Shows which layers of the document answer; absent where nothing is read from a tab. */
  onOpenDiagnosis?: () => void
  /** Stands beside something else, so it is not the main part of the page. */
  embedded?: boolean
}

/** Everything the popup, the side panel and the workbench show of one document. */
export function Panel({ actions, onOpenWorkbench, onOpenDiagnosis, embedded }: PanelProps) {
  const reading = usePanel((state) => state.reading)
  const toast = usePanel((state) => state.toast)
  const restore = usePanel((state) => state.restore)
  const connect = usePanel((state) => state.connect)
  useEffect(() => connect(), [connect])

  const undoByKey = (event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !toast) return
    event.preventDefault()
    void restore(toast.finding)
  }

  const Body = embedded ? 'div' : 'main'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the notice's button does
    <div className="panel" onKeyDown={undoByKey}>
      <Header reading={reading} actions={actions} embedded={embedded} />
      <Body className="panel__body">
        {reading.kind === 'ready' ? (
          <PanelTabs report={reading.report} />
        ) : (
          <NotReady
            reading={reading}
            onOpenWorkbench={onOpenWorkbench}
            onOpenDiagnosis={onOpenDiagnosis}
          />
        )}
      </Body>
      <Notice />
    </div>
  )
}
