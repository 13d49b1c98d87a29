import { useMemo, useState } from 'react'
import { narrowToSection } from '../lib/panel/sections'
import type { Report } from '../lib/report'

/** The report of a collection the user chose; the document itself when it is one report. */
export function useSection(report: Report) {
  const [chosen, setChosen] = useState(0)
  const index = Math.min(chosen, Math.max(0, report.sections.length - 1))
  const section = report.sections[index]
  const narrowed = useMemo(
    () => (section && report.sections.length > 1 ? narrowToSection(report, section) : report),
    [report, section],
  )
  return { index, setChosen, narrowed }
}
