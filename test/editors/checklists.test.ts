import { describe, expect, it } from 'vitest'
import { checklists, minutesOf } from '../../lib/editors/checklists/checklist'
import { SWITCH_DEFAULTS } from '../../lib/editors/choices'
import { EDITOR_LAYERS } from '../../lib/editors/layers'
import { isMessageKey } from '../../lib/messages/catalogue'

const TEN_MINUTES = 10

it('there is one for each of the three editors', () => {
  expect(checklists.map(({ editor }) => editor).sort()).toEqual(['feishu', 'tencent', 'wps'])
})

describe.each(checklists)('the checklist for $editor', (checklist) => {
  const { editor, items } = checklist

  it('takes ten minutes at most', () => {
    expect(minutesOf(checklist)).toBeLessThanOrEqual(TEN_MINUTES)
  })

  it('has a sentence for everything', () => {
    const missing = items
      .flatMap(({ id, answers }) => [
        [`checklist.${editor}.${id}.do`],
        [`checklist.${editor}.${id}.question`],
        ...answers.map((answer) => [
          `checklist.${editor}.${id}.answer.${answer.id}`,
          `checklist.answer.${answer.id}`,
        ]),
      ])
      .filter((keys) => !keys.some(isMessageKey))
    expect(missing).toEqual([])
  })

  it('asks each question once, with each answer once', () => {
    const ids = items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { answers } of items)
      expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length)
  })

  it('speaks of layers that the editor has', () => {
    const named = items.flatMap(({ layer, answers }) => [
      ...(layer === undefined ? [] : [layer]),
      ...answers.flatMap(({ layersOff }) => layersOff),
    ])
    const unknown = named.filter((layer) => !EDITOR_LAYERS[editor].includes(layer))
    expect(unknown).toEqual([])
  })

  it('never takes every layer away by one answer', () => {
    for (const { answers } of items)
      for (const { layersOff } of answers)
        expect(EDITOR_LAYERS[editor].some((layer) => !layersOff.includes(layer))).toBe(true)
  })
})

it('every switch has a name', () => {
  for (const name of Object.keys(SWITCH_DEFAULTS))
    expect(isMessageKey(`checklist.switch.${name}`)).toBe(true)
})
