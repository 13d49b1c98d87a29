import { useId, useState } from 'react'
import { clearEditor, editorSettings } from '../../lib/diagnosis/answers'
import { effectWords } from '../../lib/diagnosis/words'
import { checklistOf, checklists, minutesOf } from '../../lib/editors/checklists/checklist'
import type { Settings } from '../../lib/options/settings'
import { useOptions } from '../options/options-context'
import { useTranslate } from '../translate-context'
import { ChecklistQuestion } from './ChecklistQuestion'
import { useDiagnosis } from './diagnosis-context'

/** The questions that only the live site can answer, of the chosen tab's editor at first. */
export function ChecklistSection({ settings }: { settings: Settings }) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const ofTab = useDiagnosis(
    ({ tabs, chosen }) => tabs?.find(({ id }) => id === chosen)?.editor ?? null,
  )
  const [picked, setPicked] = useState<string | null>(null)
  const title = useId()
  const checklist = checklistOf(picked ?? ofTab ?? '') ?? checklists[0]
  if (!checklist) return null

  const { editor, items } = checklist
  const name = translate(`panel.editor.${editor}`)
  const chosen = editorSettings(settings, editor)
  const effects = effectWords(translate, chosen)
  const answered = items.filter(({ id }) => chosen.answers[id] !== undefined).length

  return (
    <section className="diagnosis__section" aria-labelledby={title}>
      <h2 id={title} className="options__heading">
        {translate('diagnosis.checklist.title')}
      </h2>
      <p className="options__intro">
        {translate('diagnosis.checklist.intro', {
          count: items.length,
          minutes: minutesOf(checklist),
        })}
      </p>
      <div className="diagnosis__bar">
        <select
          className="select diagnosis__editor"
          aria-label={translate('diagnosis.checklist.choose')}
          value={editor}
          onChange={(event) => setPicked(event.target.value)}
        >
          {checklists.map((one) => (
            <option key={one.editor} value={one.editor}>
              {translate('diagnosis.checklist.for', {
                editor: translate(`panel.editor.${one.editor}`),
              })}
            </option>
          ))}
        </select>
        <span className="options__note">
          {translate('diagnosis.checklist.answered', { answered, count: items.length })}
        </span>
      </div>
      <ol className="questions">
        {items.map((item) => (
          <ChecklistQuestion
            key={item.id}
            editor={editor}
            item={item}
            answer={chosen.answers[item.id] ?? null}
          />
        ))}
      </ol>
      <div className="diagnosis__effects">
        <h3>{translate('diagnosis.effects')}</h3>
        {effects.length > 0 ? (
          <ul>
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        ) : (
          <p className="options__note">{translate('diagnosis.effects.none')}</p>
        )}
        {editor in settings.editors && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void change(
                (present) => clearEditor(present, editor),
                'diagnosis.checklist.cleared',
                {
                  editor: name,
                },
              )
            }
          >
            {translate('diagnosis.checklist.clearAll')}
          </button>
        )}
      </div>
    </section>
  )
}
