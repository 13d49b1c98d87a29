import type { SubHeadingNumbers } from '../lib/panel/sub-heading'
import type { HeadingSet } from '../lib/panel/suggestions'
import { CopyButton } from './CopyButton'
import { useTranslate } from './translate-context'

interface HeadingSetCardProps {
  set: HeadingSet
  numbers: SubHeadingNumbers
}

/** Parallel headings, each to copy alone or all of them, with the numbers they get in this document. */
export function HeadingSetCard({ set, numbers }: HeadingSetCardProps) {
  const translate = useTranslate()
  const all = set.headings.map((heading, index) => numbers.number(heading, index))
  return (
    <div className="heading-set">
      <ul>
        {all.map((numbered) => (
          <li key={numbered} className="phrase">
            <span className="phrase__text">{numbered}</span>
            <CopyButton
              text={numbered}
              label={translate('panel.phrases.copy', { text: numbered })}
            />
          </li>
        ))}
      </ul>
      <CopyButton text={all.join('\n')} label={translate('panel.phrases.copyAll')}>
        {translate('panel.phrases.copyAll')}
      </CopyButton>
    </div>
  )
}
