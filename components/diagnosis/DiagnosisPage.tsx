import { useEffect } from 'react'
import { Logo } from '../Logo'
import { LanguagePicker } from '../options/LanguagePicker'
import { OptionsNotice } from '../options/OptionsNotice'
import { useOptions } from '../options/options-context'
import { useTranslate } from '../translate-context'
import { ChecklistSection } from './ChecklistSection'
import { CheckSection } from './CheckSection'
import { useDiagnosis } from './diagnosis-context'
import { TabSection } from './TabSection'
import '../options/Options.css'
import './Diagnosis.css'

/** Which layers of an open document answer, and what a person with the live site found out. */
export function DiagnosisPage() {
  const translate = useTranslate()
  const connectSettings = useOptions((state) => state.connect)
  const settings = useOptions((state) => state.settings)
  const connect = useDiagnosis((state) => state.connect)
  useEffect(() => connectSettings(), [connectSettings])
  useEffect(() => connect(), [connect])

  return (
    <div className="options">
      <header className="options__header">
        <Logo size={22} />
        <h1 className="options__title">{translate('diagnosis.title')}</h1>
        <p className="options__promise">{translate('diagnosis.promise')}</p>
        {settings && <LanguagePicker settings={settings} />}
      </header>
      <main className="diagnosis scroller">
        {settings ? (
          <div className="diagnosis__content">
            <TabSection />
            <CheckSection settings={settings} />
            <ChecklistSection settings={settings} />
          </div>
        ) : (
          <p className="options__loading">{translate('options.loading')}</p>
        )}
      </main>
      <OptionsNotice />
    </div>
  )
}
