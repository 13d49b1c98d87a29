/** Every genre of the product, the more special ones first: of equal scores the earlier wins. */
import * as v from 'valibot'
import { compileGenre, type Genre } from './compile-genre'
import partyBuildingDutyReport from './data/party-building-duty-report.json'
import workDutyReport from './data/work-duty-report.json'
import workSummary from './data/work-summary.json'
import { GenreDataSchema } from './genre'

const files = [partyBuildingDutyReport, workDutyReport, workSummary].map((file) =>
  v.parse(GenreDataSchema, file),
)

export const genres: readonly Genre[] = files.map((data) =>
  compileGenre(data, files.find((file) => file.id === data.specialises) ?? null),
)

export function findGenre(id: string): Genre | null {
  return genres.find((genre) => genre.id === id) ?? null
}
