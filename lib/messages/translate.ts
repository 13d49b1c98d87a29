/** Fills the sentences of the catalogue: `{name}` slots are replaced by values. */
import { catalogues, type Locale, type MessageKey } from './catalogue'

export { chooseLocale } from './choose-locale'

export type MessageValues = Record<string, string | number>
export type Translate = (key: MessageKey, values?: MessageValues) => string

export function createTranslate(locale: Locale): Translate {
  const catalogue = catalogues[locale]
  return (key, values) => {
    const sentence = catalogue[key]
    if (!values) return sentence
    return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
  }
}
