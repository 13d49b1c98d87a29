/** Shows the badge where there is a document to speak of, and not where the user hid it. */
import type { UnreadableReason } from '../editors/adapter'
import type { SessionCounts } from './session'

export interface MountedBadge {
  update(counts: Omit<SessionCounts, 'reason'>): void
  remove(): void
}

export interface BadgeKeeper {
  show(counts: SessionCounts): void
  /** Not before the user comes back to the page. */
  hide(): void
}

/** Pages without a document: a badge there would only be in the way. */
const WITHOUT_DOCUMENT: readonly (UnreadableReason | undefined)[] = ['not-a-document', 'no-editor']

export function createBadgeKeeper(mount: () => MountedBadge): BadgeKeeper {
  let badge: MountedBadge | null = null
  let hidden = false
  return {
    show({ reason, ...counts }) {
      if (hidden) return
      const hasDocument = counts.state !== 'unreadable' || !WITHOUT_DOCUMENT.includes(reason)
      if (!hasDocument) {
        badge?.remove()
        badge = null
        return
      }
      // While the first reading is on its way nobody knows yet whether there is a document.
      if (!badge && counts.state === 'reading') return
      badge ??= mount()
      badge.update(counts)
    },
    hide() {
      hidden = true
      badge?.remove()
      badge = null
    },
  }
}
