/** Finds the places inside a line where an item of an enumeration may start. */
import { createCharacterSet, hasAt } from '../document/character-set'
import { findMarker, matchAt } from './markers'
import type { Marker, MarkerScheme } from './types'

export interface Candidate {
  marker: Marker
  /** 一是 without a mark before it: opens an enumeration only where none waits for its 二是. */
  loose: boolean
  /** Candidates of one family may belong to one enumeration. */
  family: string
  kind: 'word' | 'number'
  word: string
}

/** Where an item counted in words may start: after a mark, a space or a closing bracket. */
const BOUNDARY = createCharacterSet('。；;：:，,！!？?、”’）)》 \t\u3000\u00a0')
/** Numbers need a stronger break: `，（2）` and `、1.` are references and figures. */
const STRONG_BOUNDARY = createCharacterSet('。；;：:！!？? \t\u3000\u00a0')
/** Words that end in 一, so that 是 after them begins nothing: 统一是…, 唯一是…. */
const WORD_WITH_ONE = /[统唯第其单万同之归合划专逐初进二三四五六七八九十百]/
const FIRST_CHARACTER = createCharacterSet('一二三四五六七八九十第其首再最（(', ['19', '①⒛'])

/** Markers at places where an item may start, in the order of the text. */
export function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = []
  const lineMarker = findMarker(text)
  if (lineMarker) add(lineMarker)
  const from = lineMarker?.start ?? 0
  let covered = from
  const afterMarker = lineMarker?.end ?? -1
  for (let index = 1; index < text.length - 1; index++) {
    if (!hasAt(FIRST_CHARACTER, text, index) || index <= covered) continue
    const boundary = index === afterMarker || hasAt(BOUNDARY, text, index - 1)
    const loose =
      !boundary && text.startsWith('一是', index) && !WORD_WITH_ONE.test(text.charAt(index - 1))
    if (!boundary && !loose && !isCircled(text, index)) continue
    const marker = matchAt(text, index) ?? matchLast(text, index)
    if (!marker) continue
    const isWeak = isWord(marker.scheme) || marker.scheme === 'circled'
    if (!isWeak && !hasAt(STRONG_BOUNDARY, text, index - 1)) continue
    add(marker, loose)
    covered = Math.max(covered, marker.end - 1)
  }
  return candidates

  function add(marker: Marker, loose = false): void {
    const family = findFamily(marker)
    if (family === null) return
    candidates.push({
      marker,
      loose,
      family,
      kind: isWord(marker.scheme) ? 'word' : 'number',
      word: marker.scheme === 'item-in' ? text.charAt(marker.end) : marker.separator,
    })
  }
}

function isCircled(text: string, index: number): boolean {
  const character = text.charAt(index)
  return character >= '①' && character <= '⑳'
}

/** 最后， closes 首先，其次，; at the start of a line it is no marker, so only enumerations know it. */
function matchLast(text: string, start: number): Marker | null {
  if (!text.startsWith('最后', start) || !/[，,、：:]/.test(text.charAt(start + 2))) return null
  const separator = text.charAt(start + 2)
  const end = start + 3
  const numeral = '最后'
  return {
    scheme: 'ordinal-word',
    text: numeral + separator,
    ordinal: 0,
    path: [0],
    numeral,
    separator,
    start,
    end,
  }
}

function isWord(scheme: MarkerScheme): boolean {
  return scheme === 'item-is' || scheme === 'item-in' || scheme === 'ordinal-word'
}

function findFamily({ scheme, text }: Marker): string | null {
  if (scheme === 'item-is' || scheme === 'item-in') return 'item'
  if (scheme === 'ordinal-word')
    return /^[首其再最](?![一二三四五六七八九十])/.test(text) ? '首' : text.charAt(0)
  return scheme === 'markdown' || scheme === 'chapter' || scheme === 'decimal' ? null : scheme
}
