import type { Snippet } from '../lib/panel/snippet'
import type { Severity } from '../lib/report'

interface SnippetTextProps {
  snippet: Snippet
  severity: Severity
}

/** The words around a finding, the flagged ones marked as in the text. */
export function SnippetText({ snippet, severity }: SnippetTextProps) {
  return (
    <span className="snippet">
      {snippet.before}
      <mark className="snippet__mark" data-severity={severity}>
        {snippet.marked}
      </mark>
      {snippet.after}
    </span>
  )
}
