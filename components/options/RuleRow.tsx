import { useEffect, useRef } from 'react'
import { restoreRule } from '../../lib/options/ignored'
import { ruleAnchor } from '../../lib/options/place'
import type { RuleInfo } from '../../lib/options/rule-list'
import type { Settings } from '../../lib/options/settings'
import {
  chosenSeverity,
  SEVERITY_CHOICES,
  type SeverityChoice,
  setSeverity,
} from '../../lib/options/severities'
import { useTranslate } from '../translate-context'
import { useOptions } from './options-context'

interface RuleRowProps {
  rule: RuleInfo
  settings: Settings
  /** The user came to the page for this rule. */
  isWanted: boolean
}

export function RuleRow({ rule, settings, isWanted }: RuleRowProps) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const select = useRef<HTMLSelectElement>(null)
  const row = useRef<HTMLLIElement>(null)
  const chosen = chosenSeverity(settings, rule.id)
  useEffect(() => {
    if (!isWanted) return
    row.current?.scrollIntoView({ block: 'center' })
    select.current?.focus({ preventScroll: true })
  }, [isWanted])

  const nameOf = (choice: SeverityChoice) => {
    if (choice === 'off') return translate('options.rules.off')
    if (choice !== 'default') return translate(`panel.severity.${choice}`)
    return translate('options.rules.default', {
      severity: translate(`panel.severity.${rule.severity}`),
    })
  }

  return (
    <li
      ref={row}
      id={ruleAnchor(rule.id)}
      className="rule"
      data-changed={chosen !== 'default' || undefined}
      data-off={chosen === 'off' || undefined}
      data-wanted={isWanted || undefined}
    >
      <div className="rule__text">
        <h4 className="rule__name">{rule.name}</h4>
        <p className="rule__why">{rule.why}</p>
        {settings.ignoredRules.includes(rule.id) && (
          <p className="rule__ignored">
            {translate('options.rules.isIgnored')}
            <button
              type="button"
              className="text-button"
              aria-label={translate('options.ignored.restoreThis', { name: rule.name })}
              onClick={() =>
                void change(
                  (present) => restoreRule(present, rule.id),
                  'options.ignored.restored',
                  {
                    name: rule.name,
                  },
                )
              }
            >
              {translate('options.ignored.restore')}
            </button>
          </p>
        )}
        <RuleDetails rule={rule} />
      </div>
      <select
        ref={select}
        className="select rule__select"
        aria-label={translate('options.rules.severityOf', { rule: rule.name })}
        value={chosen}
        onChange={(event) => {
          const choice = SEVERITY_CHOICES.find((one) => one === event.target.value) ?? 'default'
          void change((present) => setSeverity(present, rule.id, choice), 'options.rules.set', {
            rule: rule.name,
            severity: nameOf(choice),
          })
        }}
      >
        {SEVERITY_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </li>
  )
}

function RuleDetails({ rule }: { rule: RuleInfo }) {
  const translate = useTranslate()
  const { guide } = rule
  return (
    <details className="rule__details">
      <summary aria-label={translate('options.rules.detailsOf', { rule: rule.name })}>
        {translate('options.rules.details')}
      </summary>
      <dl>
        {guide && (
          <>
            <dt>{translate('options.rules.wrong')}</dt>
            <dd className="rule__example" data-tone="wrong">
              {guide.wrong}
            </dd>
            <dt>{translate('options.rules.right')}</dt>
            <dd className="rule__example" data-tone="right">
              {guide.right}
            </dd>
          </>
        )}
        <dt>{translate('options.rules.source')}</dt>
        <dd>{guide?.source ?? translate('options.rules.practice')}</dd>
        <dt>{translate('options.rules.id')}</dt>
        <dd>
          <code>{rule.id}</code>
        </dd>
      </dl>
    </details>
  )
}
