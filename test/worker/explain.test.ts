import { describe, expect, it } from 'vitest'
import { ruleGuides } from '../../lib/checks/guide/guide'
import { catalogues, isMessageKey } from '../../lib/messages/catalogue'
import { type ExplanationSources, explain, GUIDE_FILE } from '../../lib/worker/explain'
import { guideAsset } from '../../scripts/guide-file'

const sources: ExplanationSources = {
  guides: async () => JSON.parse(guideAsset().contents),
  sentence: async (key, locale) => (isMessageKey(key) ? catalogues[locale][key] : null),
}

describe('why a rule speaks', () => {
  it('is told for every rule with a guide, in both languages', async () => {
    expect(guideAsset().relativeDest).toBe(GUIDE_FILE)
    for (const [rule, { source, wrong }] of ruleGuides)
      for (const locale of ['zh-CN', 'en'] as const) {
        const told = await explain(rule, locale, sources)
        expect(told, rule).toMatchObject({ source, example: { wrong } })
        expect(told?.why).not.toBe('')
      }
  })

  it('is not told for what is no rule', async () => {
    expect(await explain('placeholder/unheard-of', 'en', sources)).toBeNull()
    expect(await explain('__proto__', 'en', sources)).toBeNull()
  })
})
