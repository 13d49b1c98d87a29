import { FilePenLine, Settings } from 'lucide-react'
import { openDiagnosisOfPanel, openOptions, openWorkbench } from '../lib/panel/pages'
import { IconButton } from './IconButton'
import { Panel } from './Panel'
import { useTranslate } from './translate-context'

export function SidePanelPage() {
  const translate = useTranslate()
  return (
    <Panel
      onOpenWorkbench={() => void openWorkbench()}
      onOpenDiagnosis={() => void openDiagnosisOfPanel()}
      actions={
        <>
          <IconButton
            icon={FilePenLine}
            label={translate('panel.openWorkbench')}
            onClick={() => void openWorkbench()}
          />
          <IconButton
            icon={Settings}
            label={translate('panel.openOptions')}
            onClick={() => void openOptions()}
          />
        </>
      }
    />
  )
}
