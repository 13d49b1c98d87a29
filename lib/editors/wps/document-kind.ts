/** What kind of document a WPS page holds. A share link says nothing; the page says it in several places. */
import { officeTypeOfPath } from './hosts'

export type DocumentKind = 'word' | 'smart' | 'not-text'

/** What the page's own world told, each as found there or null. */
export interface KindHints {
  /** `window.officeType` */
  officeType: string | null
  /** `window.__WPSENV__.office_type` */
  environmentType: string | null
  /** Of the file's name, without the dot. */
  extension: string | null
  /** Which `Active…` members the application has; only asked when nothing else tells. */
  members: readonly string[]
}

/** One-letter types of the SDK (2.0.5) and the long ones it uses beside them. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  w: 'word',
  writer: 'word',
  o: 'smart',
  otl: 'smart',
  s: 'not-text',
  p: 'not-text',
  f: 'not-text',
  k: 'not-text',
  d: 'not-text',
  et: 'not-text',
  wpp: 'not-text',
  pdf: 'not-text',
  dbt: 'not-text',
  ksheet: 'not-text',
}

const WORD_EXTENSIONS = new Set(['doc', 'docx', 'docm', 'dot', 'dotx', 'wps', 'wpt', 'rtf'])
const OTHER_EXTENSIONS = new Set(
  'xls xlsx xlsm csv et ett ksheet dbt ppt pptx pps ppsx dps dpt pdf ofd pom pof form'.split(' '),
)

/** Null: nothing tells it. */
export function decideKind(hints: KindHints, pathname: string): DocumentKind | null {
  return (
    kindOfType(hints.officeType) ??
    kindOfType(hints.environmentType) ??
    kindOfType(officeTypeOfPath(pathname)) ??
    kindOfExtension(hints.extension) ??
    kindOfMembers(hints.members)
  )
}

function kindOfType(type: string | null): DocumentKind | null {
  const name = type?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, name) ? (KINDS[name] ?? null) : null
}

function kindOfExtension(extension: string | null): DocumentKind | null {
  const name = extension?.toLowerCase() ?? ''
  if (WORD_EXTENSIONS.has(name)) return 'word'
  if (name === 'otl') return 'smart'
  return OTHER_EXTENSIONS.has(name) ? 'not-text' : null
}

/** A proxy may claim to have every member, so that only one claim counts. */
function kindOfMembers(members: readonly string[]): DocumentKind | null {
  if (members.length !== 1) return null
  return members[0] === 'ActiveDocument' ? 'word' : 'not-text'
}
