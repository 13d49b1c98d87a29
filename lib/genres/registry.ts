/** Every genre of the product, the more special ones first: of equal scores the earlier wins. */
import * as v from 'valibot'
import { compileGenre, type Genre } from './compile-genre'
import contingencyPlan from './data/contingency-plan.json'
import governmentReport from './data/government-report.json'
import implementationPlan from './data/implementation-plan.json'
import letter from './data/letter.json'
import minutes from './data/minutes.json'
import notice from './data/notice.json'
import opinions from './data/opinions.json'
import partyBuildingDutyReport from './data/party-building-duty-report.json'
import probationReport from './data/probation-report.json'
import reflection from './data/reflection.json'
import regulation from './data/regulation.json'
import reply from './data/reply.json'
import request from './data/request.json'
import researchReport from './data/research-report.json'
import selfExamination from './data/self-examination.json'
import selfInspectionReport from './data/self-inspection-report.json'
import situationReport from './data/situation-report.json'
import speech from './data/speech.json'
import workDutyReport from './data/work-duty-report.json'
import workPlan from './data/work-plan.json'
import workSummary from './data/work-summary.json'
import { GenreDataSchema } from './genre'

const files = [
  probationReport,
  partyBuildingDutyReport,
  workDutyReport,
  governmentReport,
  workSummary,
  request,
  reply,
  letter,
  notice,
  minutes,
  contingencyPlan,
  implementationPlan,
  workPlan,
  selfInspectionReport,
  researchReport,
  selfExamination,
  reflection,
  speech,
  situationReport,
  opinions,
  regulation,
].map((file) => v.parse(GenreDataSchema, file))

export const genres: readonly Genre[] = files.map((data) =>
  compileGenre(data, files.find((file) => file.id === data.specialises) ?? null),
)

export function findGenre(id: string): Genre | null {
  return genres.find((genre) => genre.id === id) ?? null
}
