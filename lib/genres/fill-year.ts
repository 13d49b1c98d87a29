/** Fills `{year}年度` of a suggested sentence; without a year the sentence does without. */
export function fillYear(template: string, year: number | null): string {
  return year === null
    ? template.replaceAll('{year}年度', '')
    : template.replaceAll('{year}', String(year))
}
