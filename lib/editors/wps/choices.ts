/** What the user decided about layers and switches, asked at every use: a choice takes effect without a reload. */

export interface WpsChoices {
  /** A layer that is off is not called at all, and costs no waiting. */
  isOn(layer: string): boolean
  /** `temporaryHighlight`: a revealed place is marked by the highlight that a refresh takes away. */
  has(name: 'temporaryHighlight'): boolean
}

/** Nothing is chosen: every layer, and nothing of which it is not known whether it leaves a trace. */
export const DEFAULT_WPS_CHOICES: WpsChoices = { isOn: () => true, has: () => false }
