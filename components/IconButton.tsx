import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: LucideIcon
  /** Its name for people who do not see the icon, and its tooltip. */
  label: string
}

export function IconButton({ icon: Icon, label, className, ...button }: IconButtonProps) {
  return (
    <button
      {...button}
      type="button"
      className={`icon-button ${className ?? ''}`}
      aria-label={label}
      title={label}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  )
}
