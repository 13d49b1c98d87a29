/** What is known of a check, as lines of a label and a value: the page shows them, the copied text holds them. */
import type { ReadEditor } from '../editors/layers'
import type { Translate } from '../messages/translate'
import type { Place } from './place'
import type { FrameProbe, ProbeAnswer, ProbeFailure } from './probe'
import { editorWord, layerWord } from './words'

export interface Fact {
  label: string
  value: string
}

/** Where and with what was checked; nothing that the user does not see here is copied. */
export interface CheckCircumstances {
  /** Milliseconds since 1970. */
  at: number
  version: string
  browser: string
  /** Of the tab, as its address tells; a frame that answers knows better. */
  editor: ReadEditor | null
  place: Place | null
}

export function commonFacts(
  translate: Translate,
  { at, version, browser, editor, place }: CheckCircumstances,
  answer: ProbeAnswer,
): Fact[] {
  const fact = factsIn(translate)
  const common = [
    fact('time', timeWord(new Date(at))),
    fact('version', version),
    fact('browser', browser),
  ]
  if (answer.ok) return common
  return [
    ...common,
    fact('editor', editor ? editorWord(translate, editor) : translate('diagnosis.tabs.unknown')),
    fact('place', place ? placeWord(place) : '?'),
  ]
}

/** The code beside the sentence: the one for us, the other for the user. */
export function failureFact(translate: Translate, failure: ProbeFailure): Fact {
  const value = translate('diagnosis.line', {
    label: failure,
    value: translate(`diagnosis.problem.${failure}`),
  })
  return factsIn(translate)('problem', value)
}

/** Whole milliseconds, and tenths of the few. */
export function millisecondsWord(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : String(Math.round(milliseconds))
}

export function frameFacts(translate: Translate, frame: FrameProbe): Fact[] {
  const { editor, place, isVisible, reading, marks } = frame
  const fact = factsIn(translate)
  return [
    fact('editor', editorWord(translate, editor)),
    fact('place', placeWord(place)),
    fact('visible', translate(isVisible ? 'diagnosis.visible.yes' : 'diagnosis.visible.no')),
    fact('reading', readingWord(translate, reading)),
    ...(reading.state === 'ready'
      ? [
          fact('layer', layerWord(translate, reading.layer)),
          fact('size', sizeWord(translate, reading)),
          fact('marks', translate('diagnosis.marks', marks)),
        ]
      : []),
  ]
}

export function sizeWord(
  translate: Translate,
  { paragraphs, characters }: { paragraphs: number; characters?: number | undefined },
): string {
  return characters === undefined
    ? translate('diagnosis.sizeOnly', { paragraphs })
    : translate('diagnosis.size', { paragraphs, characters })
}

function readingWord(translate: Translate, reading: FrameProbe['reading']): string {
  switch (reading.state) {
    case 'reading':
      return translate('diagnosis.reading.reading')
    case 'unreadable':
      return translate('diagnosis.reading.unreadable', { reason: reading.reason })
    case 'ready':
      if (reading.complete) return translate('diagnosis.reading.complete')
      return reading.unloaded
        ? translate('diagnosis.reading.unloaded', { unloaded: reading.unloaded })
        : translate('diagnosis.reading.partial')
  }
}

type FactName =
  | 'time'
  | 'version'
  | 'browser'
  | 'editor'
  | 'place'
  | 'visible'
  | 'reading'
  | 'layer'
  | 'size'
  | 'marks'
  | 'problem'

const factsIn =
  (translate: Translate) =>
  (name: FactName, value: string): Fact => ({ label: translate(`diagnosis.fact.${name}`), value })

/** `team.feishu.cn/docx/…`: what follows names the document and is never told. */
function placeWord({ host, kind }: Place): string {
  return kind === '' ? `${host}/…` : `${host}/${kind}/…`
}

/** `2026-03-01 09:05 +08:00`, in the user's own time. */
export function timeWord(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  const offset = -date.getTimezoneOffset()
  const size = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())} ${zone}`
}
