import { Check, Copy } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { usePanel } from './panel-context'

interface CopyButtonProps {
  text: string
  /** Says what is copied, for people who only hear the button. */
  label: string
  /** Shown in the button; without it the button is an icon. */
  children?: ReactNode
  className?: string
  tabIndex?: number
}

/** How long the tick stays, in milliseconds. */
const TICK = 1600

export function CopyButton({ text, label, children, className, tabIndex }: CopyButtonProps) {
  const copy = usePanel((state) => state.copy)
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), TICK)
    return () => clearTimeout(timer)
  }, [copied])

  const Icon = copied ? Check : Copy
  return (
    <button
      type="button"
      className={className ?? (children ? 'text-button' : 'icon-button')}
      data-done={copied || undefined}
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      onClick={async () => setCopied(await copy(text))}
    >
      {children}
      <Icon size={14} aria-hidden="true" />
    </button>
  )
}
