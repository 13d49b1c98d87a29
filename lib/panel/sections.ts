/** One of several reports in a document, seen as a report of its own. */
import type { OutlineNode, Report, Section } from '../report'

/**
 * The report narrowed to a section: its title, genre, parts and the part of the outline that lies
 * in it. Paragraph indices stay those of the document.
 */
export function narrowToSection(report: Report, section: Section): Report {
  const lies = (paragraph: number) => paragraph >= section.paragraph && paragraph < section.end
  return {
    ...report,
    title: section.title,
    genre: section.genre,
    parts: section.parts,
    outline: takeNodes(report.outline, lies),
    sections: [section],
  }
}

/** A title above the section may hold headings that lie in it: those move up. */
function takeNodes(
  nodes: readonly OutlineNode[],
  lies: (paragraph: number) => boolean,
): OutlineNode[] {
  return nodes.flatMap((node) => {
    const children = takeNodes(node.children, lies)
    return lies(node.paragraph) ? [{ ...node, children }] : children
  })
}
