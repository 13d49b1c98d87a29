/** All settings as a file, and reading one back with the places where it is wrong. */
import * as v from 'valibot'
import type { MessageKey } from '../messages/catalogue'
import type { MessageValues } from '../messages/translate'
import { migrate, SETTINGS_VERSION, settingsMigrations } from '../storage/migrations'
import { type Settings, SettingsSchema } from '../storage/settings'

const FORMAT = 'gaojian-settings'
/** UTF-16 units. The settings of a person are a hundredth of this. */
const LONGEST = 5_000_000
/** The first of them say enough. */
const MOST_PROBLEMS = 10

export interface BackupProblem {
  key: MessageKey
  values: MessageValues
}

export type ReadBackup = { settings: Settings } | { problems: BackupProblem[] }

export function writeBackup(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`
}

/** Takes a backup, or settings as they are stored: what was set aside as damaged comes in that shape. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LONGEST) return failed('options.backup.problem.large')
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    const line = lineOf(error, text)
    return line === null
      ? failed('options.backup.problem.json')
      : failed('options.backup.problem.jsonLine', { line })
  }
  const stored = readField(data, 'format') === FORMAT ? readField(data, 'settings') : data
  const version = readField(stored, 'schemaVersion')
  if (typeof version !== 'number') return failed('options.backup.problem.foreign')
  if (version > SETTINGS_VERSION) return failed('options.backup.problem.newer', { version })
  const parsed = v.safeParse(SettingsSchema, migrate(stored, settingsMigrations)?.data)
  if (parsed.success) return { settings: parsed.output }
  return { problems: parsed.issues.slice(0, MOST_PROBLEMS).map(describeIssue) }
}

/** Settings of a backup for this browser: sites hang on permissions that were given here. */
export function takeBackup(present: Settings, backup: Settings): Settings {
  return { ...backup, enabledOrigins: present.enabledOrigins }
}

function failed(key: MessageKey, values: MessageValues = {}): ReadBackup {
  return { problems: [{ key, values }] }
}

function readField(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  return Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined
}

/** Browsers name the place of the mistake in the sentence of the error, each in its own way. */
function lineOf(error: unknown, text: string): number | null {
  const sentence = error instanceof Error ? error.message : ''
  const line = /line (\d+)/.exec(sentence)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(sentence)?.[1]
  if (position === undefined) return null
  return text.slice(0, Number(position)).split('\n').length
}

function describeIssue(issue: v.BaseIssue<unknown>): BackupProblem {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  switch (issue.type) {
    case 'max_length':
      return {
        key: 'options.backup.problem.long',
        values: { place, most: String(issue.requirement ?? '') },
      }
    case 'non_empty':
      return { key: 'options.backup.problem.empty', values: { place } }
    default:
      if (issue.received === 'undefined')
        return { key: 'options.backup.problem.missing', values: { place } }
      return {
        key: 'options.backup.problem.type',
        values: { place, expected: issue.expected ?? '', received: issue.received },
      }
  }
}
