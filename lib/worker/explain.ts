/** Answers the card's question why a rule speaks. Read when somebody asks: few people ask often. */
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Locale } from '../messages/catalogue'
import { chooseLocale } from '../messages/choose-locale'
import type { Explanation } from '../messaging/protocol'
import { readSettings } from '../storage/settings'
import { loadDataFiles } from './data-files'

/** Beside the worker's script; made by scripts/guide-file.ts from lib/checks/guide/data. */
export const GUIDE_FILE = 'rule-guides.json'

const GuidesSchema = v.record(
  v.string(),
  v.object({ source: v.nullable(v.string()), wrong: v.string(), right: v.string() }),
)
export type Guides = v.InferOutput<typeof GuidesSchema>

export interface ExplanationSources {
  guides(): Promise<Guides>
  /** Null: no such sentence. */
  sentence(key: string, locale: Locale): Promise<string | null>
}

/** Null: this version does not know the rule. */
export async function explain(
  rule: string,
  locale: Locale,
  sources: ExplanationSources,
): Promise<Explanation | null> {
  const [name, why, guides] = await Promise.all([
    sources.sentence(`${rule}.name`, locale),
    sources.sentence(`${rule}.why`, locale),
    sources.guides(),
  ])
  if (name === null || why === null) return null
  const guide = Object.hasOwn(guides, rule) ? guides[rule] : undefined
  return {
    name,
    why,
    source: guide?.source ?? null,
    example: guide ? { wrong: guide.wrong, right: guide.right } : null,
  }
}

export async function explainRule(rule: string): Promise<Explanation | null> {
  const { locale } = await readSettings()
  const chosen = locale === 'auto' ? chooseLocale(browser.i18n.getUILanguage()) : locale
  return explain(rule, chosen, extensionSources)
}

let guides: Promise<Guides> | null = null

const extensionSources: ExplanationSources = {
  guides() {
    guides ??= readGuides().catch((error: unknown) => {
      guides = null
      throw error
    })
    return guides
  },
  async sentence(key, locale) {
    await loadDataFiles()
    const { catalogues, isMessageKey } = await import('../messages/catalogue')
    return isMessageKey(key) ? catalogues[locale][key] : null
  },
}

async function readGuides(): Promise<Guides> {
  const response = await fetch(new URL(GUIDE_FILE, browser.runtime.getURL('/')))
  if (!response.ok) throw new Error(`${GUIDE_FILE} is missing from the extension`)
  return v.parse(GuidesSchema, await response.json())
}
