/** Sentences of the diagnosis whose keys are computed; what this version has no words for is shown by its id. */
import type { ReadEditor } from '../editors/layers'
import { isMessageKey } from '../messages/catalogue'
import type { Translate } from '../messages/translate'
import type { EditorSettings } from '../storage/settings'

export function editorWord(translate: Translate, editor: ReadEditor): string {
  return translate(`panel.editor.${editor}`)
}

/** `feishu-model（从文档数据读取）`, or the id alone. */
export function layerWord(translate: Translate, layer: string): string {
  const key = `editors.layer.${layer}`
  return isMessageKey(key) ? translate('diagnosis.layer', { layer, name: translate(key) }) : layer
}

export function answerWord(
  translate: Translate,
  editor: string,
  item: string,
  answer: string,
): string {
  for (const key of [`checklist.${editor}.${item}.answer.${answer}`, `checklist.answer.${answer}`])
    if (isMessageKey(key)) return translate(key)
  return answer
}

export function itemWord(
  translate: Translate,
  editor: string,
  item: string,
  part: 'do' | 'question',
): string {
  const key = `checklist.${editor}.${item}.${part}`
  return isMessageKey(key) ? translate(key) : item
}

/** What is set otherwise than this build does by itself, a phrase each. */
export function effectWords(
  translate: Translate,
  { layersOff, switches }: Pick<EditorSettings, 'layersOff' | 'switches'>,
): string[] {
  return [
    ...layersOff.map((layer) =>
      translate('diagnosis.effects.layerOff', { layer: layerWord(translate, layer) }),
    ),
    ...Object.entries(switches).map(([id, isOn]) => {
      const key = `checklist.switch.${id}`
      const name = isMessageKey(key) ? translate(key) : id
      return translate(isOn ? 'diagnosis.effects.switchOn' : 'diagnosis.effects.switchOff', {
        name,
        id,
      })
    }),
  ]
}
