/** All headings and phrases of the product, by genre and part. */
import * as v from 'valibot'
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
import { type PartPhrases, PhraseFileSchema } from './schema'
import type { HeadingSet, Phrase } from './types'

export interface PartLibrary {
  headingSets: readonly HeadingSet[]
  phrases: readonly Phrase[]
  transitions: readonly Phrase[]
}

const NOTHING: PartLibrary = { headingSets: [], phrases: [], transitions: [] }

const FILES = [
  contingencyPlan,
  governmentReport,
  implementationPlan,
  letter,
  minutes,
  notice,
  opinions,
  partyBuildingDutyReport,
  probationReport,
  reflection,
  regulation,
  reply,
  request,
  researchReport,
  selfExamination,
  selfInspectionReport,
  situationReport,
  speech,
  workDutyReport,
  workPlan,
  workSummary,
]

const libraries = new Map(
  FILES.map((file) => {
    const { genre, parts } = v.parse(PhraseFileSchema, file)
    const byPart = Object.entries(parts).map(([id, part]) => [id, readPart(id, part)] as const)
    return [genre, new Map<string, PartLibrary>(byPart)]
  }),
)

/** What can be copied into this part; nothing for a genre or part without a file. */
export function findPartLibrary(genre: string, part: string): PartLibrary {
  return libraries.get(genre)?.get(part) ?? NOTHING
}

/** Ids say where a text stands in its file: `problems/phrase/3`. */
function readPart(id: string, part: PartPhrases): PartLibrary {
  const phrases = (kind: string, texts: readonly string[]): Phrase[] =>
    texts.map((text, index) => ({ id: `${id}/${kind}/${index + 1}`, text }))
  return {
    headingSets: part.headingSets.map((headings, index) => ({
      id: `${id}/headings/${index + 1}`,
      headings,
    })),
    phrases: phrases('phrase', part.phrases),
    transitions: phrases('transition', part.transitions),
  }
}
