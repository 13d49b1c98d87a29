import { useId } from 'react'
import { listGenres } from '../lib/panel/genre-list'
import type { Report } from '../lib/report'
import { usePanel } from './panel-context'
import { useLocale, useTranslate } from './translate-context'

/** Below this the detection is called a guess. */
const SURE = 0.6

export function GenrePicker({ report }: { report: Report }) {
  const translate = useTranslate()
  const choose = usePanel((state) => state.chooseGenre)
  const id = useId()
  const { genre } = report
  const isOwn = genre?.chosenBy === 'user'
  const options = listGenres(useLocale())
  const unlisted = isOwn && !options.some((option) => option.id === genre.id)

  const detected = () => {
    if (isOwn) return translate('panel.genre.detectAgain')
    if (!genre) return translate('panel.genre.unknown')
    const key = genre.confidence < SURE ? 'panel.genre.guess' : 'panel.genre.detected'
    return translate(key, { name: genre.name })
  }

  return (
    <div className="genre">
      <label className="genre__label" htmlFor={id}>
        {translate('panel.genre.label')}
      </label>
      <select
        id={id}
        className="genre__select"
        value={isOwn ? genre.id : ''}
        onChange={(event) => void choose(event.target.value || null)}
      >
        <option value="">{detected()}</option>
        {unlisted && <option value={genre.id}>{genre.name}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
