import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../scripts/check/options'

const parse = (...argv: string[]) => parseOptions(argv, ['duty-report', 'summary'])

describe('parseOptions', () => {
  it('fills in what is not said', () => {
    expect(parse('甲.txt', '-')).toEqual({
      kind: 'run',
      options: { format: 'text', locale: 'zh-CN', genre: null, files: ['甲.txt', '-'] },
    })
  })

  it('takes flags before and after files', () => {
    expect(parse('甲.txt', '--format', 'json', '--genre=summary', '--locale', 'en')).toEqual({
      kind: 'run',
      options: { format: 'json', locale: 'en', genre: 'summary', files: ['甲.txt'] },
    })
  })

  it('takes everything after -- for files', () => {
    expect(parse('--', '--format')).toMatchObject({ options: { files: ['--format'] } })
  })

  it.each([[['--help']], [['-h']], [['--help', '甲.txt']]])('%j asks for help', (argv) => {
    expect(parse(...argv)).toEqual({ kind: 'help', locale: 'zh-CN' })
  })

  it.each([
    [['--colour', '甲.txt'], 'files.command.unknownFlag', { flag: '--colour' }],
    [['-x', '甲.txt'], 'files.command.unknownFlag', { flag: '-x' }],
    [['甲.txt', '--format'], 'files.command.noValue', { flag: '--format' }],
    [['--genre=', '甲.txt'], 'files.command.noValue', { flag: '--genre' }],
    [['--format', 'xml', '甲.txt'], 'files.command.badFormat', { value: 'xml' }],
    [['--locale', 'fr', '甲.txt'], 'files.command.badLocale', { value: 'fr' }],
    [
      ['--genre', 'novel', '甲.txt'],
      'files.command.badGenre',
      { value: 'novel', genres: 'duty-report, summary' },
    ],
  ])('%j is a mistake', (argv, key, values) => {
    expect(parse(...argv)).toEqual({ kind: 'mistake', key, values })
  })

  it('wants a file', () => {
    expect(parse()).toEqual({ kind: 'mistake', key: 'files.command.noFile' })
  })
})
