import { Plus, Trash2 } from 'lucide-react'
import { type FocusEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { OwnTerm } from '../../lib/checks/preferences'
import type { MessageKey } from '../../lib/messages/catalogue'
import { readTerm } from '../../lib/options/own-terms'
import { IconButton } from '../IconButton'
import { useTranslate } from '../translate-context'

const FIELDS = ['wrong', 'right', 'note'] as const
type Fields = Record<(typeof FIELDS)[number], string>

const EMPTY: Fields = { wrong: '', right: '', note: '' }
const fieldsOf = (term: OwnTerm): Fields => ({
  wrong: term.wrong,
  right: term.right ?? '',
  note: term.note ?? '',
})

interface TermRowProps {
  /** From 1. */
  number: number
  term: OwnTerm
  others: readonly OwnTerm[]
  onChange: (term: OwnTerm) => void
  onRemove: () => void
}

/** One word, changed in place: stored when the row is left. */
export function TermRow({ number, term, others, onChange, onRemove }: TermRowProps) {
  const translate = useTranslate()
  const [fields, setFields] = useState(() => fieldsOf(term))
  const [problem, setProblem] = useState<MessageKey | null>(null)
  const id = useId()
  const stored = fieldsOf(term)
  const key = FIELDS.map((field) => stored[field]).join('\t')
  // Another word may have moved into this row, or this one was changed elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds the fields
  useEffect(() => {
    setFields(stored)
    setProblem(null)
  }, [key])

  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) save()
  }
  const save = () => {
    if (FIELDS.every((field) => fields[field].trim() === stored[field])) {
      setProblem(null)
      return
    }
    const read = readTerm(fields, others)
    if ('problem' in read) setProblem(read.problem)
    else onChange(read.term)
  }

  return (
    <li className="term" onBlur={leave}>
      {FIELDS.map((field) => (
        <input
          key={field}
          className="input"
          aria-label={translate('options.terms.rowOf', {
            number,
            field: translate(`options.terms.${field}`),
          })}
          aria-invalid={problem !== null && field === 'wrong'}
          aria-describedby={problem ? id : undefined}
          value={fields[field]}
          onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) save()
            if (event.key === 'Escape') {
              setFields(stored)
              setProblem(null)
            }
          }}
        />
      ))}
      <IconButton
        icon={Trash2}
        label={translate('options.terms.remove', { wrong: term.wrong })}
        onClick={onRemove}
      />
      {problem && (
        <p id={id} className="term__problem" role="alert">
          {translate(problem)}
        </p>
      )}
    </li>
  )
}

interface TermAddRowProps {
  others: readonly OwnTerm[]
  onAdd: (term: OwnTerm) => void
}

export function TermAddRow({ others, onAdd }: TermAddRowProps) {
  const translate = useTranslate()
  const [fields, setFields] = useState(EMPTY)
  const [problem, setProblem] = useState<MessageKey | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()

  const add = (event: FormEvent) => {
    event.preventDefault()
    const read = readTerm(fields, others)
    if ('problem' in read) {
      setProblem(read.problem)
      return
    }
    setProblem(null)
    setFields(EMPTY)
    onAdd(read.term)
    first.current?.focus()
  }

  return (
    <form className="term term--new" onSubmit={add}>
      {FIELDS.map((field) => (
        <label key={field} className="term__field">
          <span className="term__label">{translate(`options.terms.${field}`)}</span>
          <input
            ref={field === 'wrong' ? first : undefined}
            className="input"
            aria-invalid={problem !== null && field === 'wrong'}
            aria-describedby={problem ? id : undefined}
            value={fields[field]}
            onChange={(event) => {
              setFields({ ...fields, [field]: event.target.value })
              setProblem(null)
            }}
          />
        </label>
      ))}
      <button type="submit" className="button button--primary">
        <Plus size={15} aria-hidden="true" />
        {translate('options.terms.add')}
      </button>
      {problem && (
        <p id={id} className="term__problem" role="alert">
          {translate(problem)}
        </p>
      )}
    </form>
  )
}
