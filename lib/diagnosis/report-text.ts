/** The diagnosis as plain lines for a mail. Made of names and numbers alone. */
import type { LayerProbe } from '../editors/adapter'
import { checklists } from '../editors/checklists/checklist'
import type { Translate } from '../messages/translate'
import type { Settings } from '../storage/settings'
import { editorSettings } from './answers'
import { type CheckCircumstances, commonFacts, type Fact, frameFacts, sizeWord } from './facts'
import type { FrameProbe, ProbeAnswer } from './probe'
import { answerWord, editorWord, effectWords, itemWord, layerWord } from './words'

export function formatDiagnosis(
  translate: Translate,
  circumstances: CheckCircumstances,
  answer: ProbeAnswer,
  settings: Pick<Settings, 'editors'>,
): string {
  const frames = answer.ok ? answer.frames : []
  return [
    translate('diagnosis.pageTitle'),
    ...commonFacts(translate, circumstances, answer).map(formatFact),
    ...frames.flatMap((frame, index) => [
      ...(frames.length > 1 ? ['', translate('diagnosis.frame', { number: index + 1 })] : []),
      ...formatFrame(translate, frame),
    ]),
    ...formatAnswers(translate, settings),
    '',
  ].join('\n')
}

function formatFact({ label, value }: Fact): string {
  return `${label}：${value}`
}

function formatFrame(translate: Translate, frame: FrameProbe): string[] {
  return [
    ...frameFacts(translate, frame).map(formatFact),
    `${translate('diagnosis.layers')}：`,
    ...(frame.layers.length === 0
      ? [`  ${translate(noLayers(frame))}`]
      : frame.layers.map((layer, index) => `  ${index + 1}. ${formatLayer(translate, layer)}`)),
  ]
}

/** Why no layer is listed. */
export function noLayers({ reading }: FrameProbe) {
  return reading.state === 'unreadable' && reading.reason === 'copy-forbidden'
    ? 'diagnosis.layers.copyForbidden'
    : 'diagnosis.layers.none'
}

function formatLayer(translate: Translate, probe: FrameProbe['layers'][number]): string {
  const layer = layerWord(translate, probe.layer)
  const milliseconds = Math.round(probe.milliseconds)
  if (probe.answers)
    return translate('diagnosis.layers.line', {
      layer,
      size: sizeWord(translate, probe),
      milliseconds,
    })
  return translate('diagnosis.layers.failedLine', {
    layer,
    failure: failureWord(translate, probe.reason),
    reason: probe.reason ?? '-',
    milliseconds,
  })
}

export function failureWord(translate: Translate, reason: LayerProbe['reason']): string {
  return translate(`diagnosis.failure.${reason ?? 'unknown'}`)
}

function formatAnswers(translate: Translate, settings: Pick<Settings, 'editors'>): string[] {
  return checklists.flatMap(({ editor, items }) => {
    const chosen = editorSettings(settings, editor)
    const effects = effectWords(translate, chosen)
    const answered = items.filter(({ id }) => chosen.answers[id] !== undefined)
    if (answered.length === 0 && effects.length === 0) return []
    return [
      '',
      `${translate('diagnosis.answers', { editor: editorWord(translate, editor) })}：`,
      ...answered.map(({ id }) => {
        const answer = answerWord(translate, editor, id, chosen.answers[id] ?? '')
        return `  ${translate('diagnosis.answers.line', {
          item: `${id} ${itemWord(translate, editor, id, 'question')}`,
          answer,
        })}`
      }),
      `${translate('diagnosis.effects')}：${
        effects.length > 0 ? effects.join('；') : translate('diagnosis.effects.none')
      }`,
    ]
  })
}
