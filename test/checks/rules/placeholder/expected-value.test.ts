import { describe, expect, it } from 'vitest'
import { expectedValue } from '../../../../lib/checks/rules/placeholder/tokens/expected-value'
import { readMarks } from '../support/marked-lines'

describe('expectedValue', () => {
  it.each([
    ['召开会议⟦**⟧次', 'times'],
    ['培训党员⟦X⟧名', 'people'],
    ['覆盖⟦XX⟧余人次', 'people'],
    ['完成投资⟦**.*⟧亿元', 'money'],
    ['投入⟦xx⟧余万元', 'money'],
    ['增长⟦X⟧%', 'percent'],
    ['占比⟦XX⟧。', 'percent'],
    ['⟦XX⟧月上旬', 'date'],
    ['⟦X⟧年以来', 'duration'],
    ['⟦XX⟧社区', 'name'],
    ['⟦×⟧同志', 'person'],
    ['整改问题⟦*⟧个', 'number'],
    ['印发了《⟦……⟧的实施方案》', 'document'],
    ['扩大⟦*⟧影响', 'unknown'],
    ['排名第⟦X⟧位', 'number'],
  ])('%s: %s', (marked, expected) => {
    const { text, spots } = readMarks(marked)
    const [spot] = spots
    expect(expectedValue(text, spot?.start ?? 0, spot?.end ?? 0)).toBe(expected)
  })
})
