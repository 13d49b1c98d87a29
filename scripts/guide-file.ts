/** Sources and examples of all rules as one file beside the worker's script, read when the card asks. */
import { ruleGuides } from '../lib/checks/guide/guide'
import { GUIDE_FILE } from '../lib/worker/explain'

/** For WXT's hook `build:publicAssets`. */
export function guideAsset(): { contents: string; relativeDest: string } {
  const guides = Object.fromEntries(
    [...ruleGuides].map(([rule, { source, wrong, right }]) => [rule, { source, wrong, right }]),
  )
  return { contents: JSON.stringify(guides), relativeDest: GUIDE_FILE }
}
