/** What the command line tells the shell. */
import type { Report } from '../../lib/report'

export const EXIT_CLEAN = 0
export const EXIT_ERRORS = 1
export const EXIT_UNREADABLE = 2

/** 2 when any file could not be read, else 1 when any report holds an error, else 0. */
export function chooseExitCode(reports: readonly Report[], unreadable: number): number {
  if (unreadable > 0) return EXIT_UNREADABLE
  const hasError = reports.some((report) =>
    report.findings.some((finding) => finding.severity === 'error'),
  )
  return hasError ? EXIT_ERRORS : EXIT_CLEAN
}
