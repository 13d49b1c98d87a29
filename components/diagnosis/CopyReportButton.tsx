import { ClipboardCopy } from 'lucide-react'
import { useOptions } from '../options/options-context'
import { useTranslate } from '../translate-context'

export function CopyReportButton({ text }: { text: string }) {
  const translate = useTranslate()
  const announce = useOptions((state) => state.announce)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      announce('diagnosis.copied')
    } catch {
      announce('panel.copyFailed')
    }
  }
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <ClipboardCopy size={15} aria-hidden="true" />
      {translate('diagnosis.copy')}
    </button>
  )
}
