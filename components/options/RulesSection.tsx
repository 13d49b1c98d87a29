import { useMemo, useState } from 'react'
import { listRuleGroups, searchRules } from '../../lib/options/rule-list'
import { chosenSeverity, countChanged, resetSeverities } from '../../lib/options/severities'
import { useLocale, useTranslate } from '../translate-context'
import { useOptions } from './options-context'
import { RuleGroupCard } from './RuleGroupCard'
import type { SectionProps } from './section'
import './Rules.css'

export function RulesSection({ settings, rule: wanted }: SectionProps) {
  const translate = useTranslate()
  const groups = listRuleGroupsOnce(useLocale())
  const change = useOptions((state) => state.change)
  const [query, setQuery] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)

  const shown = useMemo(
    () =>
      searchRules(
        groups,
        query,
        ({ id }) => !onlyChanged || chosenSeverity(settings, id) !== 'default',
      ),
    [groups, query, onlyChanged, settings],
  )
  const all = useMemo(() => groups.flatMap(({ rules }) => rules), [groups])
  const changed = countChanged(settings, all)
  const isSearch = query.trim() !== '' || onlyChanged
  const found = shown.reduce((total, { rules }) => total + rules.length, 0)

  return (
    <>
      <p className="options__intro">{translate('options.rules.intro')}</p>
      <div className="rules__bar">
        <input
          type="search"
          className="input rules__search"
          aria-label={translate('options.rules.search')}
          placeholder={translate('options.rules.searchHint')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.target.checked)}
          />
          {translate('options.rules.onlyChanged')}
        </label>
      </div>
      <div className="rules__bar">
        <p className="rules__count" role="status">
          {translate(isSearch ? 'options.rules.found' : 'options.rules.total', {
            count: isSearch ? found : all.length,
          })}
          {' · '}
          {changed > 0
            ? translate('options.rules.changed', { count: changed })
            : translate('options.rules.unchanged')}
        </p>
        <button
          type="button"
          className="button"
          disabled={changed === 0}
          onClick={() =>
            void change(resetSeverities, 'options.rules.resetDone', { count: changed })
          }
        >
          {translate('options.rules.reset')}
        </button>
      </div>
      {shown.length === 0 && <p className="options__empty">{translate('options.rules.none')}</p>}
      {shown.map((group) => (
        <RuleGroupCard
          key={group.id}
          group={group}
          whole={groups.find(({ id }) => id === group.id) ?? group}
          settings={settings}
          isOpen={isSearch}
          wanted={wanted}
        />
      ))}
    </>
  )
}

const known = new Map<string, ReturnType<typeof listRuleGroups>>()

/** The rules do not change while the page lives. */
function listRuleGroupsOnce(locale: Parameters<typeof listRuleGroups>[0]) {
  const groups = known.get(locale) ?? listRuleGroups(locale)
  known.set(locale, groups)
  return groups
}
