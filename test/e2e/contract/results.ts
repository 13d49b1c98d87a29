/** What became of each variant, as a table at the end of a run. */
import { type EditorVariant, isReadable } from './variant'

interface Result {
  variant: EditorVariant
  isKept: boolean
  milliseconds: number
}

const HEAD = ['editor', 'variant', 'layer', 'complete', 'marks', 'result', 'seconds']

export class ContractResults {
  private readonly results: Result[] = []

  /** Passes on what the step throws. */
  async follow(variant: EditorVariant, step: () => Promise<void>): Promise<void> {
    // Noted before it is known: a step that hangs is broken too.
    const result: Result = { variant, isKept: false, milliseconds: 0 }
    this.results.push(result)
    const started = performance.now()
    try {
      await step()
      result.isKept = true
    } finally {
      result.milliseconds = performance.now() - started
    }
  }

  format(): string {
    const rows = [HEAD, ...this.results.map(cellsOf)]
    const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))))
    const lines = rows.map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    const kept = this.results.filter(({ isKept }) => isKept).length
    return [...lines, `${kept} of ${this.results.length} variants keep the contract`].join('\n')
  }
}

function cellsOf({ variant, isKept, milliseconds }: Result): string[] {
  const promised = isReadable(variant)
    ? [variant.layer, variant.complete ? 'yes' : 'no', variant.marks]
    : [`unreadable: ${variant.unreadable}`, '-', '-']
  const result = isKept ? 'kept' : 'BROKEN'
  return [variant.editor, variant.name, ...promised, result, (milliseconds / 1000).toFixed(1)]
}

/** On a terminal: Chinese characters take two places. */
function widthOf(text = ''): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
}
