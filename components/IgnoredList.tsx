import { takeSnippet } from '../lib/panel/snippet'
import type { Report } from '../lib/report'
import { usePanel } from './panel-context'
import { SnippetText } from './SnippetText'
import { useTranslate } from './translate-context'

/** What the user chose to ignore, with the way back. */
export function IgnoredList({ report }: { report: Report }) {
  const translate = useTranslate()
  const restore = usePanel((state) => state.restore)
  if (report.ignored.length === 0) return null

  return (
    <details className="ignored">
      <summary>{translate('panel.ignored.title', { count: report.ignored.length })}</summary>
      <ul>
        {report.ignored.map((finding) => {
          const snippet = takeSnippet(finding, report)
          return (
            <li key={finding.id} className="ignored__item">
              <span className="ignored__text">
                <span className="ignored__message">{finding.message}</span>
                {snippet && <SnippetText snippet={snippet} severity={finding.severity} />}
              </span>
              <button
                type="button"
                className="text-button"
                aria-label={translate('panel.ignored.restoreThis', { message: finding.message })}
                onClick={() => void restore(finding)}
              >
                {translate('panel.ignored.restore')}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
