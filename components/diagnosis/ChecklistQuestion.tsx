import { X } from 'lucide-react'
import { useId } from 'react'
import { setAnswer } from '../../lib/diagnosis/answers'
import { answerWord, effectWords, itemWord } from '../../lib/diagnosis/words'
import type { ChecklistItem } from '../../lib/editors/checklists/checklist'
import { IconButton } from '../IconButton'
import { useOptions } from '../options/options-context'
import { useTranslate } from '../translate-context'

interface ChecklistQuestionProps {
  editor: string
  item: ChecklistItem
  /** Id of the answer that was given. */
  answer: string | null
}

export function ChecklistQuestion({ editor, item, answer }: ChecklistQuestionProps) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const group = useId()
  const question = itemWord(translate, editor, item.id, 'question')

  const give = (id: string | null) =>
    void change((present) => setAnswer(present, editor, item.id, id), 'diagnosis.checklist.saved')

  return (
    <li className="question">
      <p className="question__do">
        {itemWord(translate, editor, item.id, 'do')}{' '}
        <span className="options__note">
          {translate('diagnosis.checklist.minutes', { minutes: item.minutes })}
        </span>
      </p>
      <fieldset className="question__answers">
        <legend className="question__text">{question}</legend>
        {item.answers.map(({ id, layersOff, switches }) => {
          const effects = effectWords(translate, { layersOff, switches })
          return (
            <label key={id} className="question__answer">
              <input type="radio" name={group} checked={id === answer} onChange={() => give(id)} />
              {answerWord(translate, editor, item.id, id)}
              {effects.length > 0 && (
                <span className="options__note">
                  → {effects.join(translate('diagnosis.separator'))}
                </span>
              )}
            </label>
          )
        })}
        {answer !== null && (
          <IconButton
            icon={X}
            label={translate('diagnosis.checklist.clearThis', { question })}
            onClick={() => give(null)}
          />
        )}
      </fieldset>
    </li>
  )
}
