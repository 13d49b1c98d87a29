/** Reads the panel off its page, the way a person does, and says whether it shows a report. */
import type { Page } from 'playwright-core'
import { createTranslate } from '../../lib/messages/translate'

export interface PanelReport {
  title: string
  reading: string
  /** Indented by depth. */
  outline: string[]
  findings: string[]
  missingParts: string[]
}

const translate = createTranslate('zh-CN')

/** @throws when the panel shows no report within `timeout` milliseconds */
export async function readPanel(page: Page, timeout: number): Promise<PanelReport> {
  const tab = (name: 'outline' | 'findings' | 'parts') =>
    page.getByRole('tab', { name: translate(`panel.tab.${name}`) })
  await page.getByRole('tablist').waitFor({ timeout })

  await tab('outline').click()
  const outline = await page.getByRole('treeitem').evaluateAll((rows) =>
    rows.map((row) => {
      const depth = Number(row.getAttribute('aria-level') ?? 1)
      const title = row.querySelector('.tree__title')?.textContent ?? ''
      return '  '.repeat(depth - 1) + title
    }),
  )

  await tab('findings').click()
  const findings = await page.locator('.finding').evaluateAll((items) =>
    items.map((item) => {
      const part = (name: string) => item.querySelector(name)?.textContent?.trim() ?? ''
      const marked = part('.snippet__mark')
      return `${part('.finding__place')}  ${part('.finding__message')}${marked && ` — ${marked}`}`
    }),
  )

  await tab('parts').click()
  const missingParts = await page.locator('.part[data-status=missing] .part__name').allInnerTexts()
  await tab('findings').click()
  return {
    title: (await page.locator('.header__title').textContent()) ?? '',
    reading: (await page.locator('.header__reading span').allInnerTexts()).join(' · '),
    outline,
    findings,
    missingParts,
  }
}

/** Why this is not the report of the sample, one phrase each. */
export function problemsOf({ outline, findings }: PanelReport): string[] {
  return [
    ...(outline.length === 0 ? ['the outline is empty'] : []),
    ...(findings.length === 0 ? ['there are no findings'] : []),
  ]
}

export function printReport(report: PanelReport): void {
  console.log(`\n${report.title}\n${report.reading}`)
  printList('大纲', report.outline)
  printList('缺项', report.missingParts)
  printList('问题', report.findings)
}

function printList(title: string, lines: readonly string[]): void {
  console.log(`\n${title}（${lines.length}）`)
  for (const line of lines) console.log(`  ${line}`)
}
