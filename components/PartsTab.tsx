import { ClipboardList, FileQuestion } from 'lucide-react'
import { adviseParts, copySkeleton } from '../lib/panel/part-advice'
import type { Report } from '../lib/report'
import { CopyButton } from './CopyButton'
import { EmptyState } from './EmptyState'
import { PartRow } from './PartRow'
import { SectionPicker } from './SectionPicker'
import { useTranslate } from './translate-context'
import { useSection } from './use-section'
import './PartsTab.css'

export function PartsTab({ report }: { report: Report }) {
  const translate = useTranslate()
  const { index, setChosen, narrowed } = useSection(report)
  const advised = adviseParts(narrowed)
  const missing = narrowed.parts.filter((part) => part.status === 'missing')
  const required = missing.filter((part) => part.required).length
  const skeleton = missing.length > 0 ? copySkeleton(narrowed) : ''

  return (
    <div className="scroller parts">
      <SectionPicker report={report} value={index} onChange={setChosen} />
      {advised.length === 0 ? (
        <EmptyState
          icon={narrowed.genre ? ClipboardList : FileQuestion}
          title={translate(narrowed.genre ? 'panel.parts.none' : 'panel.parts.noGenre')}
          hint={translate(narrowed.genre ? 'panel.parts.noneHint' : 'panel.parts.noGenreHint')}
        />
      ) : (
        <>
          <div className="parts__summary">
            <p>
              {!report.complete
                ? translate('panel.parts.partial')
                : required > 0
                  ? translate('panel.parts.missing', { count: required })
                  : translate('panel.parts.allThere')}
            </p>
            {skeleton !== '' && (
              <CopyButton text={skeleton} label={translate('panel.parts.copySkeleton')}>
                {translate('panel.parts.copySkeleton')}
              </CopyButton>
            )}
          </div>
          <ul className="parts__list">
            {advised.map(({ part, heading }) => (
              <PartRow key={part.id} part={part} heading={heading} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
