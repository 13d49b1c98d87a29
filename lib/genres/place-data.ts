/** The patterns of the lines that stand at the head and the foot of a report. */
import * as v from 'valibot'
import data from './data/places.json'
import { PlaceDataSchema } from './data-schemas'

/** A longer line is a sentence of the body, not a line of the head or the foot. */
export const LONGEST_BYLINE = 40

export const placeData = v.parse(PlaceDataSchema, data)
