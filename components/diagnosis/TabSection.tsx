import { RefreshCw, Stethoscope } from 'lucide-react'
import { useId } from 'react'
import type { DocumentTab } from '../../lib/diagnosis/tabs'
import { useTranslate } from '../translate-context'
import { useDiagnosis } from './diagnosis-context'

/** The open documents to choose from, and the button that checks the chosen one. */
export function TabSection() {
  const translate = useTranslate()
  const tabs = useDiagnosis((state) => state.tabs)
  const chosen = useDiagnosis((state) => state.chosen)
  const isChecking = useDiagnosis((state) => state.isChecking)
  const listTabs = useDiagnosis((state) => state.listTabs)
  const run = useDiagnosis((state) => state.run)
  const title = useId()

  return (
    <section className="diagnosis__section" aria-labelledby={title}>
      <h2 id={title} className="options__heading">
        {translate('diagnosis.tabs.title')}
      </h2>
      <p className="options__intro">{translate('diagnosis.tabs.hint')}</p>
      {tabs?.length === 0 ? (
        <p className="options__empty">{translate('diagnosis.tabs.none')}</p>
      ) : (
        <fieldset className="presets" aria-labelledby={title}>
          {tabs?.map((tab) => (
            <TabChoice key={tab.id} tab={tab} />
          ))}
        </fieldset>
      )}
      <div className="options__buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={chosen === null}
          aria-disabled={isChecking}
          onClick={() => void run()}
        >
          <Stethoscope size={15} aria-hidden="true" />
          {translate(isChecking ? 'diagnosis.checking' : 'diagnosis.check')}
        </button>
        <button type="button" className="button" onClick={() => void listTabs()}>
          <RefreshCw size={15} aria-hidden="true" />
          {translate('diagnosis.tabs.refresh')}
        </button>
      </div>
    </section>
  )
}

function TabChoice({ tab: { id, title, editor, place } }: { tab: DocumentTab }) {
  const translate = useTranslate()
  const isChosen = useDiagnosis((state) => state.chosen === id)
  const choose = useDiagnosis((state) => state.choose)
  const name = editor ? translate(`panel.editor.${editor}`) : translate('diagnosis.tabs.unknown')
  return (
    <label className="preset">
      <input type="radio" name="tab" checked={isChosen} onChange={() => choose(id)} />
      <span className="diagnosis__tab">{title || translate('diagnosis.tabs.untitled')}</span>
      <span className="preset__hint">{place ? `${name} · ${place.host}` : name}</span>
    </label>
  )
}
