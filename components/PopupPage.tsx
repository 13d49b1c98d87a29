import { FilePenLine, PanelRight, Settings } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  openDiagnosisOfPanel,
  openOptions,
  openWorkbench,
  prepareSidePanel,
} from '../lib/panel/pages'
import { IconButton } from './IconButton'
import { Panel } from './Panel'
import { useTranslate } from './translate-context'

export function PopupPage() {
  const translate = useTranslate()
  const [openSidePanel, setOpenSidePanel] = useState<(() => Promise<void>) | null>(null)
  useEffect(() => {
    void prepareSidePanel().then((open) => setOpenSidePanel(() => open))
  }, [])

  const showWorkbench = () => void openWorkbench().then(() => window.close())
  return (
    <Panel
      onOpenWorkbench={showWorkbench}
      onOpenDiagnosis={() => void openDiagnosisOfPanel().then(() => window.close())}
      actions={
        <>
          <IconButton
            icon={FilePenLine}
            label={translate('panel.openWorkbench')}
            onClick={showWorkbench}
          />
          {openSidePanel && (
            <IconButton
              icon={PanelRight}
              label={translate('panel.openSidePanel')}
              onClick={() => void openSidePanel().then(() => window.close())}
            />
          )}
          <IconButton
            icon={Settings}
            label={translate('panel.openOptions')}
            onClick={() => void openOptions().then(() => window.close())}
          />
        </>
      }
    />
  )
}
