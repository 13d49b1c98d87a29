import { takeSnippet } from '../lib/panel/snippet'
import type { Finding, Report } from '../lib/report'
import { CopyButton } from './CopyButton'
import { IgnoreMenu } from './IgnoreMenu'
import { usePanel } from './panel-context'
import { SeverityIcon } from './SeverityIcon'
import { SnippetText } from './SnippetText'
import { useTranslate } from './translate-context'
import './FindingItem.css'

interface FindingItemProps {
  finding: Finding
  report: Report
  /** The row the Tab key stops at. */
  active: boolean
  onFocus: () => void
  onIgnore: () => void
}

export function FindingItem({ finding, report, active, onFocus, onIgnore }: FindingItemProps) {
  const translate = useTranslate()
  const reveal = usePanel((state) => state.revealFinding)
  const isCurrent = usePanel((state) => state.current === finding.id)
  const snippet = takeSnippet(finding, report)
  const tabIndex = active ? 0 : -1
  const place =
    finding.paragraph < 0
      ? translate('panel.place.document')
      : translate('panel.place.paragraph', { number: finding.paragraph + 1 })

  return (
    <div className="finding" data-severity={finding.severity} data-current={isCurrent || undefined}>
      <button
        type="button"
        className="finding__main"
        data-row-focus
        tabIndex={tabIndex}
        aria-current={isCurrent || undefined}
        onFocus={onFocus}
        onClick={() => void reveal(finding)}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="finding__message">{finding.message}</span>
        <span className="finding__place">{place}</span>
        {snippet && <SnippetText snippet={snippet} severity={finding.severity} />}
      </button>
      <IgnoreMenu finding={finding} tabIndex={tabIndex} onIgnore={onIgnore} />
      {finding.suggestions.length > 0 && (
        <div className="finding__suggestions">
          {finding.suggestions.slice(0, 3).map((suggestion) => (
            <CopyButton
              key={suggestion}
              text={suggestion}
              label={translate('panel.suggestion.copy', { text: suggestion })}
              className="suggestion"
              tabIndex={tabIndex}
            >
              <span className="suggestion__text">{suggestion}</span>
            </CopyButton>
          ))}
        </div>
      )}
    </div>
  )
}
