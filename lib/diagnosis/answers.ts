/** Answers of the checklist, and what they set. Pure. */
import type { Checklist } from '../editors/checklists/checklist'
import { checklistOf } from '../editors/checklists/checklist'
import type { EditorSettings, Settings } from '../storage/settings'

const NOTHING: EditorSettings = { layersOff: [], switches: {}, answers: {} }

export function editorSettings(
  settings: Pick<Settings, 'editors'>,
  editor: string,
): EditorSettings {
  return settings.editors[editor] ?? NOTHING
}

/** @param answer null: the answer is taken back */
export function setAnswer(
  settings: Settings,
  editor: string,
  item: string,
  answer: string | null,
): Settings {
  const checklist = checklistOf(editor)
  if (!checklist) return settings
  const before = editorSettings(settings, editor)
  const { [item]: _, ...others } = before.answers
  const answers = answer === null ? others : { ...others, [item]: answer }
  return withEditor(settings, editor, applyAnswers(checklist, before, answers))
}

/** Back to what this build does by itself. */
export function clearEditor(settings: Settings, editor: string): Settings {
  const { [editor]: _, ...editors } = settings.editors
  return { ...settings, editors }
}

/** What no question of the list can set (an older list, a backup made by hand) stays as it is. */
function applyAnswers(
  { items }: Checklist,
  before: EditorSettings,
  answers: EditorSettings['answers'],
): EditorSettings {
  const all = items.flatMap((item) => item.answers)
  const given = items.flatMap((item) => item.answers.filter(({ id }) => id === answers[item.id]))
  const ownLayers = new Set(all.flatMap(({ layersOff }) => layersOff))
  const ownSwitches = new Set(all.flatMap(({ switches }) => Object.keys(switches)))
  const layersOff = [
    ...before.layersOff.filter((layer) => !ownLayers.has(layer)),
    ...given.flatMap((answer) => answer.layersOff),
  ]
  const kept = Object.entries(before.switches).filter(([name]) => !ownSwitches.has(name))
  return {
    layersOff: [...new Set(layersOff)],
    switches: Object.assign(Object.fromEntries(kept), ...given.map(({ switches }) => switches)),
    answers,
  }
}

function withEditor(settings: Settings, editor: string, next: EditorSettings): Settings {
  const isDefault = [next.layersOff, next.switches, next.answers].every(
    (value) => Object.keys(value).length === 0,
  )
  if (isDefault) return clearEditor(settings, editor)
  return { ...settings, editors: { ...settings.editors, [editor]: next } }
}
