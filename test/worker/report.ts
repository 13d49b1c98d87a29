/** An analyser that finds every × and tells which options it was given, for tests of what is around it. */
import type { Analyser, AnalysisOptions } from '../../lib/checks/analyser'
import type { Snapshot, SnapshotParagraph } from '../../lib/document/snapshot'
import type { Finding, Report } from '../../lib/report'

export function paragraphs(...texts: string[]): SnapshotParagraph[] {
  return texts.map((text, index) => ({ key: `k${index}`, text }))
}

export function snapshot(...texts: string[]): Snapshot {
  return {
    editor: 'feishu',
    layer: 'feishu-model',
    complete: true,
    paragraphs: paragraphs(...texts),
  }
}

function findCrosses(paragraph: number, text: string): Finding[] {
  return [...text.matchAll(/×/g)].map(({ index }) => ({
    id: `${paragraph}:${index}`,
    rule: 'placeholder/multiplication-sign',
    severity: 'error',
    paragraph,
    start: index,
    end: index + 1,
    text: '×',
    message: '没有填',
    suggestions: [],
  }))
}

export function createTestAnalyser(calls: AnalysisOptions[] = []): Analyser {
  let words = false
  return {
    setWords() {
      words = true
    },
    update({ editor, layer, complete, paragraphs }, options): Report {
      calls.push(options)
      const all = paragraphs.flatMap(({ text }, index) => findCrosses(index, text))
      const isIgnored = ({ id, rule }: Finding) =>
        options.ignoredFindings?.has(id) || options.ignoredRules?.has(rule)
      const findings = all.filter((finding) => !isIgnored(finding))
      return {
        schema: 1,
        editor,
        layer,
        complete,
        revision: 0,
        title: words ? 'with words' : null,
        genre: options.genre
          ? { id: options.genre, name: options.genre, confidence: 1, chosenBy: 'user' }
          : null,
        paragraphs: paragraphs.map(({ key, text }) => ({ key, text })),
        outline: [],
        points: [],
        parts: [],
        sections: [],
        findings,
        ignored: all.filter(isIgnored),
        summaries: [],
        statistics: { characters: 0, paragraphs: paragraphs.length, blanks: findings.length },
      }
    },
  }
}
