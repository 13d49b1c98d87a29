import { Tabs } from '@base-ui/react/tabs'
import { Stethoscope } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { OPTION_SECTIONS, type OptionSection, readPlace } from '../../lib/options/place'
import type { Settings } from '../../lib/options/settings'
import { openDiagnosis } from '../../lib/panel/pages'
import { Logo } from '../Logo'
import { useTranslate } from '../translate-context'
import { BackupSection } from './BackupSection'
import { BlanksSection } from './BlanksSection'
import { IgnoredSection } from './IgnoredSection'
import { LanguagePicker } from './LanguagePicker'
import { LengthSection } from './LengthSection'
import { OptionsNotice } from './OptionsNotice'
import { useOptions } from './options-context'
import { RulesSection } from './RulesSection'
import { TermsSection } from './TermsSection'
import './Options.css'

const BODIES = {
  rules: RulesSection,
  blanks: BlanksSection,
  terms: TermsSection,
  length: LengthSection,
  ignored: IgnoredSection,
  backup: BackupSection,
} as const

/** All settings. Every change is stored at once and open documents follow it. */
export function OptionsPage() {
  const translate = useTranslate()
  const connect = useOptions((state) => state.connect)
  const settings = useOptions((state) => state.settings)
  useEffect(() => connect(), [connect])

  return (
    <div className="options">
      <header className="options__header">
        <Logo size={22} />
        <h1 className="options__title">{translate('options.title')}</h1>
        <p className="options__promise">{translate('options.promise')}</p>
        <button type="button" className="button" onClick={() => void openDiagnosis(null)}>
          <Stethoscope size={15} aria-hidden="true" />
          {translate('diagnosis.open')}
        </button>
        {settings && <LanguagePicker settings={settings} />}
      </header>
      {settings ? (
        <OptionsTabs settings={settings} />
      ) : (
        <main className="options__loading">{translate('options.loading')}</main>
      )}
      <OptionsNotice />
    </div>
  )
}

/** As in Options.css: the tabs stand above their panel, and the other arrow keys walk them. */
const NARROW = matchMedia('(width < 720px)')

function followWidth(listener: () => void): () => void {
  NARROW.addEventListener('change', listener)
  return () => NARROW.removeEventListener('change', listener)
}

function OptionsTabs({ settings }: { settings: Settings }) {
  const translate = useTranslate()
  const isNarrow = useSyncExternalStore(followWidth, () => NARROW.matches)
  const hasDamaged = useOptions((state) => state.damaged.length > 0)
  const [place, setPlace] = useState(() => readPlace(location.hash))
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  const show = (section: OptionSection) => {
    history.replaceState(null, '', `#${section}`)
    setPlace({ section, rule: null })
  }

  return (
    <Tabs.Root
      className="options__tabs"
      value={place.section}
      onValueChange={(section: OptionSection) => show(section)}
      orientation={isNarrow ? 'horizontal' : 'vertical'}
      render={<main />}
    >
      <Tabs.List className="options__nav" activateOnFocus aria-label={translate('options.tabs')}>
        {OPTION_SECTIONS.map((section) => (
          <Tabs.Tab key={section} value={section} className="options__tab">
            {translate(`options.tab.${section}`)}
            {section === 'backup' && hasDamaged && (
              <span className="count" data-tone="bad" title={translate('options.damaged.badge')}>
                !<span className="sr-only">{translate('options.damaged.badge')}</span>
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {OPTION_SECTIONS.map((section) => {
        const Body = BODIES[section]
        return (
          <Tabs.Panel
            key={section}
            value={section}
            className="options__panel scroller"
            tabIndex={-1}
          >
            <div className="options__content">
              <h2 className="options__heading">{translate(`options.tab.${section}`)}</h2>
              <Body settings={settings} rule={place.rule} />
            </div>
          </Tabs.Panel>
        )
      })}
    </Tabs.Root>
  )
}
