import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './EmptyState.css'

interface EmptyStateProps {
  icon: LucideIcon
  title: string
  hint?: string
  tone?: 'good' | 'plain' | 'bad'
  /** Something is going on: the icon turns. */
  isBusy?: boolean
  /** What the user can do about it. */
  children?: ReactNode
}

export function EmptyState({
  icon: Icon,
  title,
  hint,
  tone = 'plain',
  isBusy,
  children,
}: EmptyStateProps) {
  return (
    <div className="empty" data-tone={tone} data-busy={isBusy || undefined}>
      <span className="empty__icon">
        <Icon size={22} aria-hidden="true" />
      </span>
      <p className="empty__title">{title}</p>
      {hint && <p className="empty__hint">{hint}</p>}
      {children && <div className="empty__actions">{children}</div>}
    </div>
  )
}
