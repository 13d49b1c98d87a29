/** The card in an editor's page: where the marks are on screen, and what the card shows. */
import type { Locator } from 'playwright-core'
import type { EditorPage } from './editor-page'

export interface Spot {
  x: number
  y: number
}

export class CardPage {
  constructor(private readonly editor: EditorPage) {}

  get card(): Locator {
    return this.editor.page.locator('gaojian-card .card')
  }

  button(name: string): Locator {
    return this.card.getByRole('button', { name, exact: true })
  }

  count(): Promise<number> {
    return this.editor.page.locator('gaojian-card').count()
  }

  /** The middle of a painted mark in view. */
  spotOf(text: string): Promise<Spot> {
    return this.editor.page.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('gaojian-')) continue
        for (const range of highlight as unknown as Iterable<Range>) {
          if (range.toString() !== wanted) continue
          const box = range.getClientRects()[0]
          if (!box || box.top < 50 || box.bottom > innerHeight - 10) continue
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        }
      }
      throw new Error('the mark is not in view')
    }, text)
  }

  async hover(text: string): Promise<void> {
    const { x, y } = await this.spotOf(text)
    await this.editor.page.mouse.move(x - 30, y - 60)
    await this.editor.page.mouse.move(x, y, { steps: 3 })
  }

  async click(text: string): Promise<void> {
    const { x, y } = await this.spotOf(text)
    await this.editor.page.mouse.click(x, y)
  }
}
