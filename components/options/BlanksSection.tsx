import { useEffect, useId, useRef, useState } from 'react'
import { readOwnBlanks } from '../../lib/options/own-blanks'
import { useTranslate } from '../translate-context'
import { useOptions } from './options-context'
import type { SectionProps } from './section'

/** Stored a moment after the last key, in milliseconds. */
const DELAY = 500

export function BlanksSection({ settings }: SectionProps) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const id = useId()
  const stored = settings.preferences.ownBlanks
  const [text, setText] = useState(() => stored.map((blank) => `${blank}\n`).join(''))
  const { blanks, problems } = readOwnBlanks(text)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isSaved = blanks.join('\n') === stored.join('\n')
  const isEdited = useRef(false)
  // What was stored elsewhere (an import, an undo) takes the place of what nobody is writing; lines
  // that could not be used stay, so that they can be put right.
  useEffect(() => {
    if (isEdited.current) return
    setText((present) =>
      readOwnBlanks(present).blanks.join('\n') === stored.join('\n')
        ? present
        : stored.map((blank) => `${blank}\n`).join(''),
    )
  }, [stored])

  const save = () => {
    clearTimeout(waiting.current)
    isEdited.current = false
    if (isSaved) return
    void change(
      (present) => ({
        ...present,
        preferences: { ...present.preferences, ownBlanks: blanks },
      }),
      'options.blanks.saved',
      { count: blanks.length },
    )
  }
  const latestSave = useRef(save)
  latestSave.current = save
  useEffect(() => () => latestSave.current(), [])

  return (
    <>
      <p className="options__intro">{translate('options.blanks.intro')}</p>
      <label className="options__label" htmlFor={id}>
        {translate('options.blanks.label')}
      </label>
      <textarea
        id={id}
        className="input options__area"
        rows={8}
        spellCheck={false}
        value={text}
        placeholder={translate('options.blanks.example')}
        aria-describedby={`${id}-problems`}
        aria-invalid={problems.length > 0}
        onChange={(event) => {
          setText(event.target.value)
          isEdited.current = true
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => latestSave.current(), DELAY)
        }}
        onBlur={save}
      />
      <p className="options__note">{translate('options.blanks.count', { count: stored.length })}</p>
      <div id={`${id}-problems`} role="status">
        {problems.length > 0 && (
          <div className="problems">
            <p>{translate('options.blanks.problems', { count: problems.length })}</p>
            <ul>
              {problems.map(({ line, key, text: blank }) => (
                <li key={line}>{translate(key, { line, text: blank })}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  )
}
