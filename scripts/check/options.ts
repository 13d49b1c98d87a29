/** The arguments of the command line. */
import { parseArgs } from 'node:util'
import type { Locale, MessageKey } from '../../lib/messages/catalogue'
import type { MessageValues } from '../../lib/messages/translate'

export type OutputFormat = 'text' | 'json'

export interface CheckOptions {
  format: OutputFormat
  locale: Locale
  /** Null: detect it. */
  genre: string | null
  /** Paths; `-` is the standard input. At least one. */
  files: readonly string[]
}

export type ParsedArguments =
  | { kind: 'run'; options: CheckOptions }
  | { kind: 'help'; locale: Locale }
  | { kind: 'mistake'; key: MessageKey; values?: MessageValues }

const FLAGS = {
  format: { type: 'string', default: 'text' },
  genre: { type: 'string' },
  locale: { type: 'string', default: 'zh-CN' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const KNOWN_FLAGS: ReadonlySet<string> = new Set(Object.keys(FLAGS))

/** @param genres ids that `--genre` may name */
export function parseOptions(argv: readonly string[], genres: readonly string[]): ParsedArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!KNOWN_FLAGS.has(token.name))
      return mistake('files.command.unknownFlag', { flag: token.rawName })
    const needsValue = token.name !== 'help'
    if (needsValue && !token.value) return mistake('files.command.noValue', { flag: token.rawName })
  }
  const { format, locale, genre } = values
  if (locale !== 'zh-CN' && locale !== 'en')
    return mistake('files.command.badLocale', { value: String(locale) })
  if (values.help === true) return { kind: 'help', locale }
  if (format !== 'text' && format !== 'json')
    return mistake('files.command.badFormat', { value: String(format) })
  if (typeof genre === 'string' && !genres.includes(genre))
    return mistake('files.command.badGenre', { value: genre, genres: genres.join(', ') })
  if (positionals.length === 0) return mistake('files.command.noFile')
  return {
    kind: 'run',
    options: {
      format,
      locale,
      genre: typeof genre === 'string' ? genre : null,
      files: positionals,
    },
  }
}

function mistake(key: MessageKey, values?: MessageValues): ParsedArguments {
  return values ? { kind: 'mistake', key, values } : { kind: 'mistake', key }
}
