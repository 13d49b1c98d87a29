import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from '../../lib/card/place'

const view = { width: 1_000, height: 700 }
const card = { width: 340, height: 120 }
const anchor = (left: number, top: number) => ({ left, top, width: 40, height: 20 })

describe('the place of the card', () => {
  it.each([
    ['below', anchor(300, 100), { left: 300, offset: 126, side: 'below' }],
    ['inside the right edge', anchor(950, 100), { left: 652, offset: 126, side: 'below' }],
    ['above at the bottom', anchor(300, 660), { left: 300, offset: 46, side: 'above' }],
    ['inside the left edge', anchor(-20, 100), { left: 8, offset: 126, side: 'below' }],
  ])('is %s', (_, box, expected) => {
    expect(placeCard(box, card, view)).toMatchObject(expected)
  })

  it('is inside every window, and leaves the mark free where there is room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2_000 }),
        fc.integer({ min: 200, max: 1_200 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 1_200 }),
        fc.integer({ min: 60, max: 900 }),
        (width, height, left, top, tall) => {
          const box = anchor(Math.min(left, width), Math.min(top, height - 20))
          const size = { width: Math.min(340, width - 16), height: tall }
          const place = placeCard(box, size, { width, height })
          const shown = Math.min(tall, place.maxHeight)
          expect(place.left).toBeGreaterThanOrEqual(8)
          expect(place.left + size.width).toBeLessThanOrEqual(width - 8)
          expect(place.offset).toBeGreaterThanOrEqual(8)
          expect(place.offset + shown).toBeLessThanOrEqual(height - 8)
        },
      ),
    )
  })
})
