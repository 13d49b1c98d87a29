/** Presets of shares and limits that parts can be measured against. */
import { catalogues, isMessageKey, type Locale } from '../messages/catalogue'

export interface LengthPreset {
  id: string
  name: string
  /** What it asks for; '' when nothing was written. */
  hint: string
}

/** Every preset that has a name (`length-preset.<id>.name`), in the order of the catalogue. */
export function listLengthPresets(locale: Locale): LengthPreset[] {
  const catalogue = catalogues[locale]
  return Object.keys(catalogue).flatMap((key) => {
    const id = /^length-preset\.([\w-]{1,60})\.name$/.exec(key)?.[1]
    if (id === undefined || !isMessageKey(key)) return []
    const hint = `length-preset.${id}.hint`
    return [{ id, name: catalogue[key], hint: isMessageKey(hint) ? catalogue[hint] : '' }]
  })
}
