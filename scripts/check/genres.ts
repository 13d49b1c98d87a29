/** The genres a user may name, as the catalogue knows them. */
import { catalogues } from '../../lib/messages/catalogue'

const NAME_KEY = /^genres\.([\w-]+)\.name$/

/** Ids of every genre that has a name. */
export function listGenreIds(): string[] {
  return Object.keys(catalogues['zh-CN']).flatMap((key) => NAME_KEY.exec(key)?.[1] ?? [])
}
