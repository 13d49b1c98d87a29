import { CircleCheck, CircleDashed, CircleX } from 'lucide-react'
import type { HeadingToCopy } from '../lib/panel/part-advice'
import type { Part } from '../lib/report'
import { CopyButton } from './CopyButton'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'

interface PartRowProps {
  part: Part
  /** Null: the part has its place already, or none can be suggested. */
  heading: HeadingToCopy | null
}

const ICONS = { present: CircleCheck, mentioned: CircleDashed, missing: CircleX }

export function PartRow({ part, heading }: PartRowProps) {
  const translate = useTranslate()
  const reveal = usePanel((state) => state.revealParagraph)
  const Icon = ICONS[part.status]
  const { paragraph } = part

  return (
    <li className="part" data-status={part.status} data-required={part.required || undefined}>
      <span className="part__icon">
        <Icon size={16} aria-hidden="true" />
      </span>
      <div className="part__text">
        <p className="part__head">
          <span className="part__name">{part.name}</span>
          <span className="part__status">{translate(`panel.part.${part.status}`)}</span>
          {!part.required && (
            <span className="part__optional">{translate('panel.part.optional')}</span>
          )}
        </p>
        {part.status === 'present' && part.characters > 0 && (
          <p className="part__size">
            {translate('panel.part.size', {
              characters: part.characters,
              share: Math.round(part.share * 100),
            })}
          </p>
        )}
        {heading && (
          <>
            <div className="part__heading">
              <span className="part__heading-text">{heading.text}</span>
              <CopyButton
                text={heading.text}
                label={translate('panel.part.copyHeading', { text: heading.text })}
              />
            </div>
            <p className="part__where">
              {heading.afterHeading === null
                ? translate('panel.part.insertFirst')
                : translate('panel.part.insertAfter', { heading: heading.afterHeading })}
              {heading.renumbers && translate('panel.part.renumber')}
            </p>
          </>
        )}
      </div>
      {paragraph !== undefined && (
        <button
          type="button"
          className="text-button"
          aria-label={translate('panel.part.goTo', { name: part.name, number: paragraph + 1 })}
          onClick={() => void reveal(paragraph)}
        >
          {translate('panel.place.paragraph', { number: paragraph + 1 })}
        </button>
      )}
    </li>
  )
}
