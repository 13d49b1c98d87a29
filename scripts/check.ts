/** Command line: checks files and prints their reports. See `--help`. */
import { createAnalyser } from '../lib/checks/analyser'
import { createTranslate } from '../lib/messages/translate'
import type { Report } from '../lib/report'
import { createLanguage } from '../lib/terms/language'
import { chooseExitCode, EXIT_CLEAN, EXIT_UNREADABLE } from './check/exit-code'
import { formatText } from './check/format-text'
import { listGenreIds } from './check/genres'
import { type CheckOptions, parseOptions } from './check/options'
import { readInput } from './check/read-input'
import { loadLanguage } from './load-dictionaries'

async function check({ files, format, genre, locale }: CheckOptions): Promise<number> {
  const translate = createTranslate(locale)
  const words = createLanguage(loadLanguage())
  const checked: { file: string; report: Report }[] = []
  let unreadable = 0
  for (const file of files) {
    const input = await readInput(file)
    if ('failure' in input) {
      unreadable++
      console.error(`${file}: ${translate(input.failure)}`)
      continue
    }
    const report = createAnalyser({ words }).update(input.snapshot, { locale, genre })
    checked.push({ file, report })
  }
  if (format === 'json') console.log(JSON.stringify({ files: checked }))
  else
    for (const { file, report } of checked) console.log(`${formatText(file, report, translate)}\n`)
  return chooseExitCode(
    checked.map(({ report }) => report),
    unreadable,
  )
}

async function main(argv: readonly string[]): Promise<number> {
  const genres = listGenreIds()
  const parsed = parseOptions(argv, genres)
  switch (parsed.kind) {
    case 'help':
      console.log(
        createTranslate(parsed.locale)('files.command.help', { genres: genres.join(', ') }),
      )
      return EXIT_CLEAN
    case 'mistake':
      console.error(createTranslate('zh-CN')(parsed.key, parsed.values))
      return EXIT_UNREADABLE
    case 'run':
      return check(parsed.options)
  }
}

process.exitCode = await main(process.argv.slice(2))
