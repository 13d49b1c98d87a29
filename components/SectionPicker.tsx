import { useId } from 'react'
import type { Report } from '../lib/report'
import { useTranslate } from './translate-context'

interface SectionPickerProps {
  report: Report
  /** Index into report.sections. */
  value: number
  onChange: (index: number) => void
}

/** Which report of a collection is meant; nothing for a plain document. */
export function SectionPicker({ report, value, onChange }: SectionPickerProps) {
  const translate = useTranslate()
  const id = useId()
  if (report.sections.length < 2) return null
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {translate('panel.section.label', { count: report.sections.length })}
      </label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {report.sections.map((section, index) => (
          <option key={section.paragraph} value={index}>
            {index + 1}. {section.title ?? translate('panel.untitled')}
          </option>
        ))}
      </select>
    </div>
  )
}
