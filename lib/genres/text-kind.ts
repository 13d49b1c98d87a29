/** Tells official texts from the others, for which most checks make no sense. */
import type { DocumentLine, Line } from '../document/line'
import type { LineSplice } from '../document/line-splice'
import type { Markup } from '../document/markup'
import type { Outline } from '../outline/types'
import { bareTitle } from './heading-title'
import { firstWrittenLines, isBlank } from './line-facts'
import { matchesAny } from './pattern'
import {
  countOffice,
  formTitles,
  guideTitles,
  holdsFormula,
  isDateline,
  newsTitles,
  readNewsSigns,
  readProseSigns,
} from './text-signs'
import { createTextTotals, type TextTotals } from './text-totals'
import { endsWithTitleWord } from './title-words'
import type { TextKind } from './types'

const FORM_SHARE = 0.6
/** Office prose has 4 to 25 characters of such words in 100, other prose 0 to 2. */
const OFFICE_SHARE = 0.025
const TECHNICAL_SHARE = 0.18
const CODE_SHARE = 0.2
const STORY_SHARE = 0.25
/** Less text says too little; it counts as the user's own draft. */
const SHORTEST_JUDGED = 150
const LEAST_GUIDE = 3
const LEAST_NEWS = 3
const DATELINE_SCORE = 2
/** News names its day at once; further down a day is that of one of many events. */
const DATELINE_LINES = 5
/** Reporters do not speak of themselves; somebody they quote may. */
const MOST_FIRST_PERSON = 0.34

/** Kind of the text as a whole. One pass over the lines; what a line says is kept with it. */
export function classifyText(
  lines: readonly DocumentLine[],
  outline: Outline,
  markup: Markup,
): TextKind {
  return createTextClassifier()(lines, outline, markup, null)
}

export type ClassifyText = (
  lines: readonly DocumentLine[],
  outline: Outline,
  markup: Markup,
  splice: LineSplice | null,
) => TextKind

/** The same, reading after an edit only what it changed as far as that tells. */
export function createTextClassifier(): ClassifyText {
  const sumUp = createTextTotals()
  return (lines, outline, markup, splice) => {
    const totals = sumUp(lines, markup, splice)
    const titles = outline.reports.flatMap((range) => range.title ?? [])
    const first = firstWrittenLines(lines, { firstLine: 0, endLine: lines.length }, 1)[0]
    const title =
      titles[0] ?? (first === undefined ? '' : (lines[first]?.line.text.slice(0, 60) ?? ''))
    const named = titles.some(endsWithTitleWord)
    if (isGuide(title, totals)) return 'guide'
    if (isForm(totals) || matchesAny(formTitles, bareTitle(title))) return 'form'
    if (named) return 'official'
    const prose = proseLines(lines, markup)
    if (prose.some((line) => holdsFormula(line))) return 'official'
    if (isNews(title, prose)) return 'news'
    return isForeign(prose, totals, markup) ? 'other' : 'official'
  }
}

/** `关于举办公文写作培训的通知` is a notice, whatever it is about. */
const NAMES_DOCUMENT = /关于.{2,40}的(?:通知|通报|请示|批复|报告|意见|决定|函)$/u

/** A text about writing; it quotes the formulas it explains, so they say nothing. */
function isGuide(title: string, totals: TextTotals): boolean {
  const named = matchesAny(guideTitles, bareTitle(title)) && !NAMES_DOCUMENT.test(title.trim())
  const perThousand = (1000 * totals.guidePhrases) / Math.max(1000, totals.characters)
  return named ? totals.guidePhrases > 0 : totals.guidePhrases >= LEAST_GUIDE && perThousand >= 2
}

/** Mostly short cells, filled in or not. Cells count also when they are blank. */
function isForm({ cells, shortCells, lines }: TextTotals): boolean {
  return cells > 0 && shortCells >= FORM_SHARE * cells && cells >= FORM_SHARE * (cells + lines)
}

/** Written lines that are no code. */
function proseLines(lines: readonly DocumentLine[], markup: Markup): Line[] {
  return lines.flatMap(({ line }, index) => (isBlank(line) || markup.code.has(index) ? [] : [line]))
}

/** Only asked of texts without formula. */
function isNews(title: string, prose: readonly Line[]): boolean {
  const paragraphs = prose.filter((line) => line.source.cell === undefined)
  if (!paragraphs.slice(0, DATELINE_LINES).some((line) => isDateline(line))) return false
  let newsPhrases = 0
  let firstPerson = 0
  for (const line of prose) {
    const signs = readNewsSigns(line)
    newsPhrases += signs.newsPhrases
    if (signs.firstPerson) firstPerson++
  }
  if (firstPerson > MOST_FIRST_PERSON * paragraphs.length) return false
  return (
    (matchesAny(newsTitles, title) ? 1 : 0) + DATELINE_SCORE + Math.min(2, newsPhrases) >=
    LEAST_NEWS
  )
}

function isForeign(prose: readonly Line[], totals: TextTotals, markup: Markup): boolean {
  const { characters } = totals
  if (totals.code > CODE_SHARE * (characters + totals.code)) return true
  if (characters < SHORTEST_JUDGED) return false
  let technical = 0
  let stories = 0
  for (const line of prose) {
    const signs = readProseSigns(line)
    technical += signs.technical
    if (signs.speech) stories++
    if (signs.narration) stories++
  }
  if (technical > TECHNICAL_SHARE * characters) return true
  if (stories > STORY_SHARE * totals.lines && stories > 3) return true
  return !isOffice(prose, (markup.markdown ? 2 * OFFICE_SHARE : OFFICE_SHARE) * characters)
}

/** Read only as far as it takes. */
function isOffice(prose: readonly Line[], least: number): boolean {
  let office = 0
  for (const line of prose) {
    if (office >= least) return true
    office += countOffice(line)
  }
  return office >= least
}
