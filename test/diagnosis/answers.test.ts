import { describe, expect, it } from 'vitest'
import { clearEditor, editorSettings, setAnswer } from '../../lib/diagnosis/answers'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings'

const answered = (...answers: [item: string, answer: string | null][]) =>
  answers.reduce<Settings>(
    (settings, [item, answer]) => setAnswer(settings, 'wps', item, answer),
    DEFAULT_SETTINGS,
  )
const chosen = (...answers: [item: string, answer: string | null][]) =>
  editorSettings(answered(...answers), 'wps')

describe('answers', () => {
  it('set layers and switches, each once', () => {
    expect(chosen(['text-size', 'no'], ['still-works', 'no'])).toEqual({
      layersOff: ['wps-api', 'wps-app'],
      switches: {},
      answers: { 'text-size': 'no', 'still-works': 'no' },
    })
    expect(chosen(['temporary-highlight', 'try']).switches).toEqual({ temporaryHighlight: true })
  })

  it('that are changed or taken back take their effects with them, not those of others', () => {
    const both: [string, string][] = [
      ['text-size', 'no'],
      ['still-works', 'no'],
    ]
    expect(chosen(...both, ['still-works', 'yes']).layersOff).toEqual(['wps-api'])
    expect(chosen(...both, ['text-size', null]).layersOff).toEqual(['wps-api', 'wps-app'])
    expect(
      chosen(['temporary-highlight', 'clean'], ['temporary-highlight', 'traces']).switches,
    ).toEqual({ temporaryHighlight: false })
  })

  it('all taken back leave nothing', () => {
    expect(answered(['text-size', 'no'], ['text-size', null])).toEqual(DEFAULT_SETTINGS)
    expect(clearEditor(answered(['text-size', 'no']), 'wps')).toEqual(DEFAULT_SETTINGS)
  })

  it('leave alone what no question can set, and other editors', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      editors: {
        wps: {
          layersOff: ['of-another-version'],
          switches: { other: true },
          answers: { old: 'x' },
        },
        feishu: { layersOff: ['dom'], switches: {}, answers: {} },
      },
    }
    const next = setAnswer(settings, 'wps', 'text-size', 'no')
    expect(next.editors).toEqual({
      wps: {
        layersOff: ['of-another-version', 'wps-api'],
        switches: { other: true },
        answers: { old: 'x', 'text-size': 'no' },
      },
      feishu: settings.editors.feishu,
    })
  })

  it('for an editor without a checklist change nothing', () => {
    expect(setAnswer(DEFAULT_SETTINGS, 'generic', 'a', 'no')).toBe(DEFAULT_SETTINGS)
  })
})
