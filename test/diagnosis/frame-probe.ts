/** What a frame may answer, to be changed field by field. */
import type { FrameProbe } from '../../lib/diagnosis/probe'

export function frameProbe(changes: Partial<FrameProbe> = {}): FrameProbe {
  return {
    version: '0.1.0',
    editor: 'feishu',
    place: { host: 'team.feishu.cn', kind: 'docx' },
    isTop: true,
    isVisible: true,
    reading: {
      state: 'ready',
      layer: 'feishu-model',
      complete: true,
      paragraphs: 12,
      characters: 3400,
    },
    marks: { blanks: 4, problems: 2, painted: 5 },
    layers: [
      {
        layer: 'feishu-model',
        answers: true,
        paragraphs: 12,
        characters: 3400,
        milliseconds: 12.4,
      },
      { layer: 'dom', answers: false, paragraphs: 0, milliseconds: 0.2, reason: 'absent' },
    ],
    ...changes,
  }
}
