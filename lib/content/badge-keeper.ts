/** Shows the badge where there is a document to speak of, and not where the user hid it. */
import type { BadgeCounts } from '../badge/counts'
import type { UnreadableReason } from '../editors/adapter'
import type { SessionCounts } from './session'

export interface MountedBadge {
  update(counts: BadgeCounts): void
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
      const { blanks, problems, state } = counts
      const hasDocument = state !== 'unreadable' || !WITHOUT_DOCUMENT.includes(reason)
      if (!hasDocument || state === 'silent') {
        badge?.remove()
        badge = null
        return
      }
      // While the first reading is on its way nobody knows yet whether there is a document.
      if (!badge && state === 'reading') return
      badge ??= mount()
      badge.update({ blanks, problems, state })
    },
    hide() {
      hidden = true
      badge?.remove()
      badge = null
    },
  }
}
