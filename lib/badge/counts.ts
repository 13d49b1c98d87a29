/** What the badge says for each state. */
import type { BadgeWords } from './words'

export interface BadgeCounts {
  blanks: number
  problems: number
  /** `partial`: not all paragraphs are read, so nothing found does not mean nothing there. */
  state: 'reading' | 'ready' | 'partial' | 'unreadable'
}

export interface BadgeFace {
  /** Short texts side by side. */
  texts: { text: string; tone: 'blank' | 'problem' | 'plain' }[]
  label: string
  tone: 'good' | 'busy' | 'bad' | 'plain'
}

export function describeCounts(counts: BadgeCounts, words: BadgeWords): BadgeFace {
  const { blanks, problems, state } = counts
  if (state === 'reading' || state === 'unreadable')
    return {
      texts: [{ text: words(`badge.text.${state}`), tone: 'plain' }],
      label: words(`badge.label.${state}`),
      tone: state === 'reading' ? 'busy' : 'bad',
    }
  const found: BadgeFace['texts'] = []
  if (blanks > 0) found.push({ text: words('badge.text.blanks', { count: blanks }), tone: 'blank' })
  if (problems > 0)
    found.push({ text: words('badge.text.problems', { count: problems }), tone: 'problem' })

  if (state === 'partial') {
    found.push({ text: words('badge.text.partial'), tone: 'plain' })
    return {
      texts: found,
      label: words('badge.label.partial', { blanks, problems }),
      tone: 'plain',
    }
  }
  if (found.length === 0)
    return {
      texts: [{ text: words('badge.text.clean'), tone: 'plain' }],
      label: words('badge.label.clean'),
      tone: 'good',
    }
  return { texts: found, label: words('badge.label.ready', { blanks, problems }), tone: 'plain' }
}
