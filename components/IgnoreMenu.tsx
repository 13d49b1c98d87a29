import { Menu } from '@base-ui/react/menu'
import { EyeOff } from 'lucide-react'
import type { IgnoreScope } from '../lib/messaging/protocol'
import { openOptions } from '../lib/panel/pages'
import type { Finding } from '../lib/report'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import './IgnoreMenu.css'

interface IgnoreMenuProps {
  finding: Finding
  tabIndex?: number
  /** The finding is about to leave the list. */
  onIgnore?: () => void
}

export function IgnoreMenu({ finding, tabIndex, onIgnore }: IgnoreMenuProps) {
  const translate = useTranslate()
  const scopes = usePanel((state) => state.ignoreScopes)
  const ignore = usePanel((state) => state.ignore)
  const choose = (scope: IgnoreScope) => {
    onIgnore?.()
    void ignore(finding, scope)
  }
  const label = translate('panel.ignore.label')

  return (
    <Menu.Root>
      <Menu.Trigger className="icon-button" aria-label={label} title={label} tabIndex={tabIndex}>
        <EyeOff size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" sideOffset={4} align="end">
          <Menu.Popup className="menu">
            {scopes.map((scope) => (
              <Menu.Item key={scope} className="menu__item" onClick={() => choose(scope)}>
                {translate(`panel.ignore.${scope}`)}
              </Menu.Item>
            ))}
            <Menu.Separator className="menu__line" />
            <Menu.Item className="menu__item" onClick={() => void openOptions(finding.rule)}>
              {translate('panel.ignore.settings')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
