import type { Phrase } from '../lib/panel/suggestions'
import { CopyButton } from './CopyButton'
import { useTranslate } from './translate-context'

interface PhraseListProps {
  title: string
  phrases: readonly Phrase[]
}

export function PhraseList({ title, phrases }: PhraseListProps) {
  const translate = useTranslate()
  if (phrases.length === 0) return null
  return (
    <section>
      <h2 className="phrases__title">{title}</h2>
      <ul className="phrases__list">
        {phrases.map((phrase) => (
          <li key={phrase.id} className="phrase">
            <span className="phrase__text">{phrase.text}</span>
            <CopyButton
              text={phrase.text}
              label={translate('panel.phrases.copy', { text: phrase.text })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
