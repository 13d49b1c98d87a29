/** Finds the text that a word document shows in the DOM. */
import { joinVisibleLines } from './visible-text'

const TIER = '.uil-monitor-tier'

export function findTier(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>(TIER)
}

/** Null: there is no such text. */
export function readVisible(page: Document): string[] | null {
  const tiers = [...page.querySelectorAll<HTMLElement>(TIER)]
  if (tiers.length === 0) return null
  const paragraphs = joinVisibleLines(tiers.map(({ innerText }) => innerText).join('\n'))
  return paragraphs.length > 0 ? paragraphs : null
}
