/** What is known of the genre (文种) and its parts. */
import type { PartStatus } from '../report'

/**
 * What kind of text the document is as a whole; decides which checks make sense.
 * `official`: a report or another official document; `guide`: text about writing such documents,
 * which quotes blanks on purpose; `news`: an account of an event; `form`: a table to be filled in;
 * `other`: everything else (fiction, science, technical and product documents).
 */
export type TextKind = 'official' | 'guide' | 'news' | 'form' | 'other'

export interface DetectedGenre {
  id: string
  /** 0 to 1. */
  confidence: number
  chosenBy: 'detected' | 'user'
}

/** One part of one report. Lines are indices into the document's lines. */
export interface PartAssessment {
  id: string
  required: boolean
  status: PartStatus
  /** Where it stands, or where it is mentioned. */
  firstLine: number | null
  /** Exclusive end of the part that starts at firstLine; null when missing or only mentioned. */
  endLine: number | null
  /** Characters without spaces. */
  characters: number
  /** True: present because a sentence speaks of it; no heading of its own begins it. */
  spoken?: boolean
  /** True: most texts of the genre have the part, not all. */
  advised?: boolean
}

/** Lines of one part, exclusive end; a later section that overlaps an earlier one is inside it. */
export interface PartSection {
  /** Several when one chapter holds several parts (`问题及原因剖析`). */
  parts: readonly string[]
  firstLine: number
  endLine: number
}

/** Genre and parts of one report of the document. */
export interface ReportAssessment {
  genre: DetectedGenre | null
  /** In the order the genre asks for; [] without a genre. */
  parts: readonly PartAssessment[]
  /** All sections by first line, outer before inner; a part may have several. Absent: none are known. */
  sections?: readonly PartSection[]
  /**
   * False: the text breaks off, as pasted texts often do: its last line has no end mark, and no
   * closing, signature or date stands near it. Then no part behind the head counts as required in the
   * genres of official documents.
   * Absent without a genre.
   */
  looksFinished?: boolean
}
