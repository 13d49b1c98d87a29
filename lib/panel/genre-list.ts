/** The genres the user can choose from. */
import { catalogues, isMessageKey, type Locale } from '../messages/catalogue'

export interface GenreOption {
  id: string
  name: string
}

/** Every genre that has a name, in the order of the catalogue. */
export function listGenres(locale: Locale): GenreOption[] {
  return Object.keys(catalogues[locale]).flatMap((key) => {
    const id = /^genres\.([\w-]{1,60})\.name$/.exec(key)?.[1]
    return id !== undefined && isMessageKey(key) ? [{ id, name: catalogues[locale][key] }] : []
  })
}
