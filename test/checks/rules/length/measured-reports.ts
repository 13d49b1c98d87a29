/** Reports of given lengths, and what the length rules find in them. */
import { NO_PREFERENCES } from '../../../../lib/checks/preferences'
import { lengthRules } from '../../../../lib/checks/rules/length'
import { structureFindings } from '../structure/read-findings'

/** Characters of each chapter, its heading left out. */
export interface Lengths {
  performance: number
  problems: number
  causes: number
  plans: number
}

const TITLE = '2025年度抓基层党建工作述职报告'
const OPENING = '按照考核安排，现将我本年度抓基层党建工作情况述职如下，请予评议。'
const SENTENCE = '逐项列出清单明确完成时限。'

export function reportOf({ performance, problems, causes, plans }: Lengths): string {
  return [
    TITLE,
    OPENING,
    '一、履职情况',
    textOf(performance),
    '二、存在的主要问题',
    textOf(problems),
    '三、原因分析',
    textOf(causes),
    '四、下一步打算',
    textOf(plans),
  ].join('\n')
}

/** Problems and causes in one chapter. */
export function jointReportOf(performance: number, problems: number, plans: number): string {
  return [
    TITLE,
    OPENING,
    '一、履职情况',
    textOf(performance),
    '二、存在问题及原因分析',
    textOf(problems),
    '三、下一步打算',
    textOf(plans),
  ].join('\n')
}

export function textOf(characters: number): string {
  return SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)).slice(0, characters)
}

export function lengthFindings(
  text: string,
  lengthPreset: string | null,
  options: { complete?: boolean; rule?: string } = {},
) {
  return structureFindings(text, {
    rules: lengthRules,
    preferences: { ...NO_PREFERENCES, lengthPreset },
    ...options,
  })
}
