import type { Snippet } from '../lib/panel/snippet'
import type { Severity } from '../lib/report'

interface SnippetTextProps {
  snippet: Snippet
  severity: Severity
}

/** Up to this many UTF-16 units the marked text surely fits into one line with what stands before it. */
const ONE_LINE = 8

/** The words around a finding, the flagged ones marked as in the text. */
export function SnippetText({ snippet, severity }: SnippetTextProps) {
  return (
    <span className="snippet" data-long={snippet.marked.length > ONE_LINE || undefined}>
      {snippet.before}
      <mark className="snippet__mark" data-severity={severity}>
        {snippet.marked}
      </mark>
      {snippet.after}
    </span>
  )
}
