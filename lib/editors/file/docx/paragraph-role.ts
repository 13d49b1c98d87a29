/** Whether a paragraph is a heading, the title or part of a generated table of contents. */
import type { ParagraphProperties } from './paragraph-properties'
import type { ResolvedStyle } from './styles'

export interface ParagraphRole {
  /** 1 to 9. */
  heading?: number
  isTitle: boolean
  /** Written by Word, not by the author: a table of contents. */
  isGenerated: boolean
}

// Word stores built-in names in English whatever its language; WPS and older converters translate them.
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/
const TITLE_NAME = /^(?:title|标题|文档标题|公文标题)$/
const CONTENTS_NAME = /^(?:toc|目录) ?[1-9]$/

/** `w:outlineLvl` for body text. */
const BODY_LEVEL = 9

export function readRole(properties: ParagraphProperties, style: ResolvedStyle): ParagraphRole {
  if (style.names.some((name) => CONTENTS_NAME.test(name)))
    return { isTitle: false, isGenerated: true }
  // The title style has outline level 1 in Chinese Word, which makes it no heading.
  if (style.names.some((name) => TITLE_NAME.test(name)))
    return { isTitle: true, isGenerated: false }
  const heading = headingLevel(properties, style)
  return { ...(heading !== null && { heading }), isTitle: false, isGenerated: false }
}

function headingLevel(properties: ParagraphProperties, style: ResolvedStyle): number | null {
  const level = properties.outlineLevel ?? style.outlineLevel
  if (level !== null) return level < BODY_LEVEL ? level + 1 : null
  for (const name of style.names) {
    const digit = HEADING_NAME.exec(name)?.[1]
    if (digit !== undefined) return Number(digit)
  }
  return null
}
