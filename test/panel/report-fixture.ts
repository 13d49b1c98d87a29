import type { Finding, OutlineNode, Report } from '../../lib/report'

export function createFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: 'finding',
    rule: 'numbering/sequence',
    severity: 'error',
    paragraph: 0,
    start: 0,
    end: 0,
    text: '',
    message: '编号断了',
    suggestions: [],
    ...given,
  }
}

export function createNode(
  paragraph: number,
  title: string,
  children: OutlineNode[] = [],
  level = 1,
): OutlineNode {
  return { level, marker: '', title, paragraph, kind: 'block', children }
}

/** A complete report of these paragraphs without findings. */
export function createReport(texts: readonly string[], given: Partial<Report> = {}): Report {
  return {
    schema: 1,
    editor: 'feishu',
    layer: 'feishu-model',
    complete: true,
    revision: 1,
    title: '年度工作总结',
    genre: null,
    paragraphs: texts.map((text, index) => ({ key: `k${index}`, text })),
    outline: [],
    points: [],
    parts: [],
    sections: [],
    findings: [],
    ignored: [],
    summaries: [],
    statistics: { characters: texts.join('').length, paragraphs: texts.length, blanks: 0 },
    ...given,
  }
}
