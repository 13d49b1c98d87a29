import { ChevronRight } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import type { RuleGroup } from '../../lib/options/rule-list'
import type { Settings } from '../../lib/options/settings'
import { allOff, countChanged, switchRules } from '../../lib/options/severities'
import { useTranslate } from '../translate-context'
import { useOptions } from './options-context'
import { RuleRow } from './RuleRow'

interface RuleGroupCardProps {
  /** The rules to show. */
  group: RuleGroup
  /** All rules of the group, shown or not: the switch is for all of them. */
  whole: RuleGroup
  settings: Settings
  /** Opened by what the user looks for. */
  isOpen: boolean
  /** Rule to bring into view. */
  wanted: string | null
}

export function RuleGroupCard({ group, whole, settings, isOpen, wanted }: RuleGroupCardProps) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const listId = useId()
  const hasWanted = whole.rules.some(({ id }) => id === wanted)
  const [opened, setOpened] = useState(hasWanted)
  useEffect(() => {
    if (hasWanted) setOpened(true)
  }, [hasWanted])

  const isShown = isOpen || opened
  const isOff = allOff(settings, whole.rules)
  const changed = countChanged(settings, whole.rules)
  const name = whole.name
  const ids = whole.rules.map(({ id }) => id)

  return (
    <section className="group" aria-label={name}>
      <div className="group__head">
        <h3 className="group__title">
          <button
            type="button"
            className="group__toggle"
            aria-expanded={isShown}
            aria-controls={listId}
            onClick={() => setOpened(!isShown)}
          >
            <ChevronRight size={16} aria-hidden="true" className="group__arrow" />
            {name}
            <span className="count">
              {translate('options.rules.groupCount', { count: whole.rules.length })}
            </span>
          </button>
        </h3>
        {changed > 0 && (
          <span className="group__changed">
            {translate('options.rules.changed', { count: changed })}
          </span>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={translate(
            isOff ? 'options.rules.groupOnThis' : 'options.rules.groupOffThis',
            { group: name },
          )}
          onClick={() =>
            void change(
              (present) => switchRules(present, ids, isOff),
              isOff ? 'options.rules.groupOnDone' : 'options.rules.groupOffDone',
              { group: name },
            )
          }
        >
          {translate(isOff ? 'options.rules.groupOn' : 'options.rules.groupOff')}
        </button>
      </div>
      <ul id={listId} className="group__rules" hidden={!isShown}>
        {isShown &&
          group.rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} settings={settings} isWanted={rule.id === wanted} />
          ))}
      </ul>
    </section>
  )
}
