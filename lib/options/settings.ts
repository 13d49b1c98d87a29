/** The settings as the page's components see them; only lib/options reaches their store. */
export type { Settings } from '../storage/settings'
