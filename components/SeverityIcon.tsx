import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Severity } from '../lib/report'
import { useTranslate } from './translate-context'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info }

/** Shape and word, so that nothing hangs on the colour alone. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const translate = useTranslate()
  const Icon = ICONS[severity]
  return (
    <span className="severity" data-severity={severity}>
      <Icon size={14} aria-hidden="true" />
      <span className="sr-only">{translate(`panel.severity.${severity}`)}</span>
    </span>
  )
}
