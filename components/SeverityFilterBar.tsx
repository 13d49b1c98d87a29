import { countBySeverity, SEVERITIES } from '../lib/panel/findings'
import type { Finding } from '../lib/report'
import { usePanel } from './panel-context'
import { SeverityIcon } from './SeverityIcon'
import { useTranslate } from './translate-context'

export function SeverityFilterBar({ findings }: { findings: readonly Finding[] }) {
  const translate = useTranslate()
  const filter = usePanel((state) => state.filter)
  const toggle = usePanel((state) => state.toggleSeverity)
  const counts = countBySeverity(findings)

  return (
    <fieldset className="filter">
      <legend className="sr-only">{translate('panel.filter.label')}</legend>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className="chip"
          data-severity={severity}
          aria-pressed={filter[severity]}
          onClick={() => toggle(severity)}
        >
          <SeverityIcon severity={severity} />
          <span aria-hidden="true">{translate(`panel.severity.${severity}`)}</span>
          <span className="count">{counts[severity]}</span>
        </button>
      ))}
    </fieldset>
  )
}
