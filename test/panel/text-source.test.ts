import { describe, expect, it, vi } from 'vitest'
import type { Analyser } from '../../lib/checks/analyser'
import { createTextSource } from '../../lib/panel/text-source'
import { createFinding, createReport } from './report-fixture'

const finding = createFinding({ id: 'x', rule: 'terms/fixed', start: 0, end: 1, text: '甲' })

function createSource() {
  const update = vi.fn<Analyser['update']>((snapshot) =>
    createReport(
      snapshot.paragraphs.map(({ text }) => text),
      { paragraphs: snapshot.paragraphs.map(({ key, text }) => ({ key, text })) },
    ),
  )
  const source = createTextSource({ update, setWords: vi.fn() }, 'en')
  const lastOptions = () => update.mock.lastCall?.[1]
  return { source, update, lastOptions }
}
const snapshot = {
  editor: 'file',
  layer: 'file',
  complete: true,
  paragraphs: [{ key: 'p', text: '甲乙' }],
} as const

describe('text source', () => {
  it('judges by the settings, and again when they change', () => {
    const { source, update, lastOptions } = createSource()
    source.setSettings({ severities: { 'numbering/gap': 'off' } })
    expect(update).not.toHaveBeenCalled()
    source.show({ ...snapshot, paragraphs: [...snapshot.paragraphs] })
    expect(lastOptions()).toMatchObject({ severities: { 'numbering/gap': 'off' } })
    source.setSettings({ severities: {} })
    expect(lastOptions()).toMatchObject({ severities: {} })
  })

  it('tells every listener, and a late one what is known', () => {
    const { source } = createSource()
    const early = vi.fn()
    const late = vi.fn()
    source.subscribe(early)
    source.show({ ...snapshot, paragraphs: [...snapshot.paragraphs] })
    const stop = source.subscribe(late)
    expect(early).toHaveBeenCalledTimes(1)
    expect(late.mock.lastCall?.[0].kind).toBe('ready')
    stop()
    void source.refresh()
    expect(late).toHaveBeenCalledTimes(1)
  })

  it('judges again with what the user chose, until the text is another', async () => {
    const { source, lastOptions } = createSource()
    source.show({ ...snapshot, paragraphs: [...snapshot.paragraphs] })
    await source.chooseGenre('work-summary')
    await source.ignoreFinding(finding, 'once')
    await source.ignoreFinding(finding, 'rule')
    expect(lastOptions()).toMatchObject({ locale: 'en', genre: 'work-summary' })
    expect([...(lastOptions()?.ignoredFindings ?? [])]).toEqual(['x'])
    expect([...(lastOptions()?.ignoredRules ?? [])]).toEqual(['terms/fixed'])
    await source.restoreFinding(finding)
    expect(lastOptions()?.ignoredFindings?.size).toBe(0)
    expect(lastOptions()?.ignoredRules?.size).toBe(0)
    source.forgetChoices()
    await source.refresh()
    expect(lastOptions()?.genre).toBeNull()
  })

  it('moves to the place of a finding, and says when nobody shows the text', async () => {
    const { source } = createSource()
    source.show({ ...snapshot, paragraphs: [...snapshot.paragraphs] })
    expect(await source.revealFinding(finding)).toBe('absent')
    const reveal = vi.fn().mockReturnValue('moved')
    source.setPlaces({ reveal })
    expect(await source.revealFinding(finding)).toBe('moved')
    expect(reveal).toHaveBeenCalledWith({ key: 'p', start: 0, end: 1, text: '甲' })
    expect(await source.revealParagraph(5)).toBe('absent')
  })
})
