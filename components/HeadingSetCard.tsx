import { CopyButton } from './CopyButton'
import { useTranslate } from './translate-context'

/** Parallel headings with their numbers, each to copy alone or all of them. */
export function HeadingSetCard({ headings }: { headings: readonly string[] }) {
  const translate = useTranslate()
  return (
    <div className="heading-set">
      <ul>
        {headings.map((heading) => (
          <li key={heading} className="phrase">
            <span className="phrase__text">{heading}</span>
            <CopyButton text={heading} label={translate('panel.phrases.copy', { text: heading })} />
          </li>
        ))}
      </ul>
      <CopyButton text={headings.join('\n')} label={translate('panel.phrases.copyAll')}>
        {translate('panel.phrases.copyAll')}
      </CopyButton>
    </div>
  )
}
