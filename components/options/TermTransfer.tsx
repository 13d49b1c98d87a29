import { FileDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { OwnTerm } from '../../lib/checks/preferences'
import {
  mergeTerms,
  readTermTable,
  type TermProblem,
  writeTermTable,
} from '../../lib/options/own-terms'
import { readTextFile } from '../../lib/options/read-text-file'
import { useTranslate } from '../translate-context'
import { dayStamp, downloadText } from './download'
import { FileButton } from './FileButton'
import { useOptions } from './options-context'

/** A list of thousands of lines would hide the page; the first of them show what is wrong. */
const MOST_PROBLEMS = 50

/** Words from and to a table of tabs. */
export function TermTransfer({ terms }: { terms: readonly OwnTerm[] }) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const announce = useOptions((state) => state.announce)
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [problems, setProblems] = useState<TermProblem[]>([])
  const [left, setLeft] = useState(0)

  /** What could not be used stays in view, so that it can be put right and pasted again. */
  const importTable = (text: string) => {
    const read = readTermTable(text)
    setProblems(read.problems)
    const merged = mergeTerms(terms, read.terms)
    setLeft(merged.left)
    if (read.problems.length === 0 && merged.left === 0) setPasted('')
    if (read.terms.length === 0) {
      announce('options.terms.importedNone')
      return
    }
    void change(
      (present) => ({
        ...present,
        preferences: {
          ...present.preferences,
          ownTerms: mergeTerms(present.preferences.ownTerms, read.terms).terms,
        },
      }),
      'options.terms.imported',
      { added: merged.added, replaced: merged.replaced },
    )
  }

  const importFile = async (file: File) => {
    const text = await readTextFile(file)
    if (text === null) announce('options.terms.unreadable')
    else importTable(text)
  }

  return (
    <section className="transfer" aria-label={translate('options.terms.import')}>
      <h3 className="options__subheading">{translate('options.terms.import')}</h3>
      <p className="options__note" id={`${id}-hint`}>
        {translate('options.terms.importHint')}
      </p>
      <label className="options__label" htmlFor={id}>
        {translate('options.terms.paste')}
      </label>
      <textarea
        id={id}
        className="input options__area"
        rows={5}
        spellCheck={false}
        value={pasted}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setPasted(event.target.value)}
      />
      <div className="options__buttons">
        <button
          type="button"
          className="button"
          disabled={pasted.trim() === ''}
          onClick={() => importTable(pasted)}
        >
          {translate('options.terms.importPasted')}
        </button>
        <FileButton
          label={translate('options.terms.importFile')}
          accept=".tsv,.txt,.tab,text/tab-separated-values,text/plain"
          onFile={(file) => void importFile(file)}
        />
        <button
          type="button"
          className="button"
          disabled={terms.length === 0}
          onClick={() =>
            // The mark makes spreadsheets read it as UTF-8.
            downloadText(
              `${translate('options.terms.fileName')}-${dayStamp()}.tsv`,
              `\uFEFF${writeTermTable(terms)}`,
              'text/tab-separated-values',
            )
          }
        >
          <FileDown size={15} aria-hidden="true" />
          {translate('options.terms.export')}
        </button>
      </div>
      <div role="status">
        {problems.length > 0 && (
          <div className="problems">
            <p>{translate('options.terms.problems', { count: problems.length })}</p>
            <ul>
              {problems.slice(0, MOST_PROBLEMS).map(({ line, key, values, text }) => (
                <li key={line}>
                  {text === ''
                    ? translate(key, values)
                    : translate('options.terms.problemAt', {
                        problem: translate(key, values),
                        text: text.replaceAll('\t', ' ⇥ ').slice(0, 80),
                      })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {left > 0 && <p className="problems">{translate('options.terms.full', { count: left })}</p>}
      </div>
    </section>
  )
}
