import { describe, expect, it } from 'vitest'
import { chooseSpeaker, createFrames, type FrameStanding } from '../../lib/worker/frames'

const standing = (
  depth: number,
  reading: FrameStanding['reading'],
  hasText = reading === 'complete' || reading === 'partial',
): FrameStanding => ({ depth, reading, hasText })

const choose = (standings: FrameStanding[], before: number | null = null) =>
  chooseSpeaker(new Map(standings.map((each, index) => [index, each])), before)

describe('the frame that speaks for a tab', () => {
  it.each<[string, FrameStanding[], number]>([
    ['the only one', [standing(0, 'reading')], 0],
    ['the deepest complete one', [standing(0, 'complete'), standing(1, 'complete')], 1],
    [
      'a complete one before a deeper partial one',
      [standing(1, 'complete'), standing(2, 'partial')],
      0,
    ],
    [
      'one with text before an empty one',
      [standing(0, 'partial'), standing(2, 'complete', false)],
      0,
    ],
    [
      'one that reads before a frame without editor',
      [standing(0, 'no-editor'), standing(2, 'reading')],
      1,
    ],
    ['one that says why', [standing(0, 'no-editor'), standing(2, 'copy-forbidden')], 1],
    [
      'the page where no frame has a document',
      [standing(0, 'no-editor'), standing(1, 'no-editor')],
      0,
    ],
  ])('is %s', (_, standings, expected) => {
    expect(choose(standings)).toBe(expected)
    expect(choose(standings, 0)).toBe(expected)
    expect(choose(standings, 1)).toBe(expected)
  })

  it('goes on between equals', () => {
    const equals = [standing(1, 'complete'), standing(1, 'complete')]
    expect(choose(equals, 0)).toBe(0)
    expect(choose(equals, 1)).toBe(1)
  })

  it('is another one when it goes, and none when the page goes', () => {
    const frames = createFrames()
    expect(frames.speaker(7)).toBeNull()
    frames.note(7, 0, standing(0, 'partial'))
    frames.note(7, 4, standing(1, 'complete'))
    frames.note(8, 9, standing(3, 'complete'))
    expect(frames.speaker(7)).toBe(4)
    frames.drop(7, 4)
    expect(frames.speaker(7)).toBe(0)
    frames.drop(7, 0)
    expect(frames.speaker(7)).toBeNull()
    expect(frames.speaker(8)).toBe(9)
  })
})
