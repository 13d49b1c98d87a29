/** The word lists of the ways, written for them and not taken from the rules' own. */
import * as v from 'valibot'
import confusionData from './data/confusions.json'
import datedEventData from './data/dated-events.json'
import siteLineData from './data/site-lines.json'
import termData from './data/terms.json'

const TermsSchema = v.object({
  terms: v.array(v.string()),
  /** Other right forms that a change must not lead to. */
  accepted: v.array(v.string()),
})
const ConfusionsSchema = v.object({
  common: v.string(),
  /** By character: others that sound or look like it. */
  characters: v.record(v.pipe(v.string(), v.length(1)), v.string()),
})
const DatedEventsSchema = v.array(v.object({ text: v.string(), from: v.number(), to: v.number() }))

export const terms = v.parse(TermsSchema, termData)
export const confusions = v.parse(ConfusionsSchema, confusionData)
export const siteLines = v.parse(v.array(v.string()), siteLineData)
export const datedEvents = v.parse(DatedEventsSchema, datedEventData)
