import { describe, expect, it } from 'vitest'
import { genres } from '../../lib/genres/registry'
import { headingFor, skeletonOfMissingParts } from '../../lib/phrases/copy-heading'
import { findPartLibrary } from '../../lib/phrases/library'
import { makeReport } from './make-report'

const TITLES: Record<string, string> = {
  'party-building-duty-report': '2025年度抓基层党建工作述职报告',
  'work-duty-report': '2025年度述职报告',
  'work-summary': '2025年度工作总结',
}
const reportGenres = Object.keys(TITLES)
const statusOf = (report: ReturnType<typeof makeReport>, part: string) =>
  report.parts.find(({ id }) => id === part)?.status

describe('what is copied is recognised when it is pasted', () => {
  it.each(reportGenres)('the skeleton of %s', (genre) => {
    const title = TITLES[genre] ?? ''
    const skeleton = skeletonOfMissingParts(makeReport([title], genre), { includeOptional: true })
    const pasted = makeReport(
      [title, ...skeleton.split('\n').flatMap((line) => [line, '~'])],
      genre,
    )
    const parts = pasted.parts.filter(({ id }) => id !== 'signature')
    expect(parts.map(({ id, status }) => `${id} ${status}`)).toEqual(
      parts.map(({ id }) => `${id} present`),
    )
    const numbering = pasted.findings.filter(({ rule }) => rule.startsWith('numbering/'))
    expect(numbering).toEqual([])
  })

  it.each(
    reportGenres.flatMap((genre) => ['problems', 'causes', 'plans'].map((part) => [genre, part])),
  )('the heading that %s lacks: %s', (genre = '', part = '') => {
    const chapters = ['performance', 'problems', 'causes', 'plans'].filter((id) => id !== part)
    const title = TITLES[genre] ?? ''
    const names: Record<string, string> = {
      performance: '主要工作情况',
      problems: '存在的问题',
      causes: '原因分析',
      plans: '下一步打算',
    }
    const lines = [
      title,
      ...chapters.flatMap((id, index) => [`${'一二三'[index]}、${names[id]}`, '~']),
    ]
    const heading = headingFor(makeReport(lines, genre), { id: part })
    expect(heading).not.toBeNull()
    const after = heading?.after ?? 0
    const pasted = [
      ...lines.slice(0, after + 1),
      heading?.text ?? '',
      '~',
      ...lines.slice(after + 1),
    ]
    const report = makeReport(pasted, genre)
    expect(statusOf(report, part)).toBe('present')
    expect(report.parts.find(({ id }) => id === part)?.paragraph).toBe(after + 1)
    const numbering = report.findings.filter(({ rule }) => rule.startsWith('numbering/'))
    expect(numbering.length > 0).toBe(heading?.renumbers)
  })

  it.each(reportGenres)('every opening and closing of %s', (genre) => {
    const title = TITLES[genre] ?? ''
    for (const { text } of findPartLibrary(genre, 'opening').phrases)
      expect(
        statusOf(makeReport([title, text, '一、主要工作情况', '~'], genre), 'opening'),
        text,
      ).toBe('present')
    for (const { text } of findPartLibrary(genre, 'closing').phrases)
      expect(
        statusOf(makeReport([title, '一、主要工作情况', '~', text], genre), 'closing'),
        text,
      ).toBe('present')
  })
})

describe('what is copied for official documents', () => {
  const official = genres.filter(({ id }) => !(id in TITLES))

  it.each(official)('the skeleton of $id is recognised', (genre) => {
    const title = genre.data.suggestedTitle.replace('{year}', '2025')
    const skeleton = skeletonOfMissingParts(makeReport([title], genre.id), {
      includeOptional: true,
    })
    const pasted = makeReport(
      [title, ...skeleton.split('\n').flatMap((line) => [line, '~'])],
      genre.id,
    )
    const sections = genre.parts.filter(({ place }) => place === 'section').map(({ id }) => id)
    const lost = pasted.parts.filter(
      ({ id, status }) => sections.some((one) => one === id) && status !== 'present',
    )
    expect(lost.map(({ id }) => id)).toEqual([])
    expect(pasted.findings.filter(({ rule }) => rule.startsWith('numbering/'))).toEqual([])
  })

  it.each(official)('every opening and closing of $id is recognised', ({ id, data }) => {
    const title = data.suggestedTitle.replace('{year}', '2025')
    for (const { text } of findPartLibrary(id, 'opening').phrases)
      expect(statusOf(makeReport([title, text, '~'], id), 'opening'), text).toBe('present')
    for (const { text } of findPartLibrary(id, 'closing').phrases)
      expect(statusOf(makeReport([title, '~', text], id), 'closing'), text).toBe('present')
  })

  it.each(official)('the frame of $id has no heading to copy', ({ id, parts }) => {
    const report = makeReport(['年度工作情况', '~'], id)
    for (const part of parts.filter(({ place }) => place !== 'section'))
      expect(headingFor(report, { id: part.id })).toBeNull()
  })
})
