import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTranslate } from '../../lib/messages/translate'
import { buildDocx, listLevel, numbered, paragraph } from '../editors/file/build-docx'

const translate = createTranslate('zh-CN')
const ROOT = resolve(import.meta.dirname, '../..')

interface Run {
  code: number
  out: string
  problems: string
}

/** The command as `npm run check` starts it. */
function check(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts/check.ts'), ...args],
      { cwd: ROOT, maxBuffer: 1 << 26 },
      (error, out, problems) => {
        const code = error ? Number(error.code) : 0
        done({ code, out, problems })
      },
    )
    child.stdin?.end(input)
  })
}

describe('npm run check', { timeout: 30_000 }, () => {
  let folder = ''
  const path = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaojian-check-'))
    await writeFile(path('缺号.txt'), '一、主要工作\n三、存在问题\n')
    await writeFile(path('平稳.txt'), '今天天气很好，适合出门走走。\n')
    const list = `<w:abstractNum w:abstractNumId="0">${listLevel(0, 'chineseCounting', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const body = ['主要工作', '存在问题'].map((text) => paragraph(text, numbered(1, 0))).join('')
    await writeFile(path('自动.docx'), await buildDocx({ body, numbering: list }))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('prints findings with place, severity, rule and message, and exits with 1', async () => {
    const { code, out } = await check([path('缺号.txt')])
    expect(code).toBe(1)
    expect(out.split('\n')).toContain(
      `${path('缺号.txt')}:2:1 error numbering/gap ${translate('numbering/gap.message', { missing: '二、' })}`,
    )
  })

  it('prints JSON with one report a file, automatic numbers included', async () => {
    const { code, out } = await check(['--format', 'json', path('平稳.txt'), path('自动.docx')])
    expect(code).toBe(0)
    const { files } = JSON.parse(out)
    expect(files.map((one: { file: string }) => one.file)).toEqual([
      path('平稳.txt'),
      path('自动.docx'),
    ])
    expect(files[0].report).toMatchObject({
      schema: 1,
      editor: 'file',
      layer: 'file',
      complete: true,
    })
    expect(files[1].report.outline).toMatchObject([{ marker: '一、' }, { marker: '二、' }])
  })

  it('says which file could not be read and checks the others', async () => {
    const { code, out, problems } = await check([path('没有.txt'), path('缺号.txt')])
    expect(code).toBe(2)
    expect(problems).toContain(`${path('没有.txt')}: 找不到这个文件。`)
    expect(out).toContain('numbering/gap')
  })

  it('reads the standard input', async () => {
    const { code, out } = await check(['-', '--locale', 'en'], '一、主要工作\n三、存在问题')
    expect(code).toBe(1)
    expect(out).toContain('-:2:1 error numbering/gap “二、” is missing')
  })

  it('says what is wrong with an argument', async () => {
    const { code, problems } = await check(['--wat'])
    expect([code, problems.trim()]).toEqual([2, '不认识的选项 --wat。用 --help 查看用法。'])
  })
})
