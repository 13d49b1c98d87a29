/** The diagnosis as plain lines for a mail. Made of names and numbers alone. */
import type { LayerProbe } from '../editors/adapter'
import { type Checklist, checklists } from '../editors/checklists/checklist'
import type { Translate } from '../messages/translate'
import type { EditorSettings, Settings } from '../storage/settings'
import { editorSettings } from './answers'
import {
  type CheckCircumstances,
  commonFacts,
  type Fact,
  failureFact,
  frameFacts,
  millisecondsWord,
  sizeWord,
} from './facts'
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
    ...formatFacts(translate, [
      ...commonFacts(translate, circumstances, answer),
      ...(answer.ok ? [] : [failureFact(translate, answer.failure)]),
    ]),
    ...frames.flatMap((frame, index) => [
      ...(frames.length > 1 ? ['', translate('diagnosis.frame', { number: index + 1 })] : []),
      ...formatFrame(translate, frame),
    ]),
    ...checklists.flatMap((checklist) =>
      formatAnswers(translate, checklist, editorSettings(settings, checklist.editor)),
    ),
    '',
  ].join('\n')
}

function formatFacts(translate: Translate, facts: readonly Fact[]): string[] {
  return facts.map(({ label, value }) => line(translate, label, value))
}

function line(translate: Translate, label: string, value: string): string {
  return translate('diagnosis.line', { label, value }).trimEnd()
}

function formatFrame(translate: Translate, frame: FrameProbe): string[] {
  return [
    ...formatFacts(translate, frameFacts(translate, frame)),
    line(translate, translate('diagnosis.layers'), ''),
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
  const milliseconds = millisecondsWord(probe.milliseconds)
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

function formatAnswers(
  translate: Translate,
  { editor, items }: Checklist,
  chosen: EditorSettings,
): string[] {
  const effects = effectWords(translate, chosen)
  const answered = items.flatMap(({ id }) => {
    const answer = chosen.answers[id]
    return answer === undefined ? [] : [{ id, answer }]
  })
  if (answered.length === 0 && effects.length === 0) return []
  const heading = translate('diagnosis.answers', { editor: editorWord(translate, editor) })
  const lines = answered.map(({ id, answer }) => {
    const question = `${id} ${itemWord(translate, editor, id, 'question')}`
    return `  ${line(translate, question, answerWord(translate, editor, id, answer))}`
  })
  const summary =
    effects.length > 0
      ? effects.join(translate('diagnosis.separator'))
      : translate('diagnosis.effects.none')
  return [
    '',
    line(translate, heading, ''),
    ...lines,
    line(translate, translate('diagnosis.effects'), summary),
  ]
}
