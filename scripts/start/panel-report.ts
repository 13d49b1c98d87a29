/** Reads the panel off its page, the way a person does, and says whether it shows a report. */
import type { Locator, Page } from 'playwright-core'
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
  const outline: string[] = []
  for (const row of await page.getByRole('treeitem').all()) {
    const depth = Number(await row.getAttribute('aria-level'))
    outline.push('  '.repeat(depth - 1) + (await textOf(row.locator('.tree__title'))))
  }

  await tab('findings').click()
  const findings: string[] = []
  for (const item of await page.locator('.finding').all()) {
    const place = await textOf(item.locator('.finding__place'))
    const message = await textOf(item.locator('.finding__message'))
    const marked = await textOf(item.locator('.snippet__mark'))
    findings.push(`${place}  ${message}${marked && ` — ${marked}`}`)
  }

  await tab('parts').click()
  const missingParts = await page
    .locator('.part[data-status=missing][data-required] .part__name')
    .allTextContents()
  await tab('findings').click()
  return {
    title: await textOf(page.locator('.header__title')),
    reading: (await page.locator('.header__reading span').allTextContents()).join(' · '),
    outline,
    findings,
    missingParts,
  }
}

/** Text of the first element, or '' when there is none. */
const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.allTextContents())[0] ?? '').trim()

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
