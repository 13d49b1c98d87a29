/** The editor's objects in the page: where it is, whose document it holds, and what its user may do. */
import { readField, readPath, readString } from '../../page-fields'
import { callMethod } from './find-text-pool'

/** `pad` appears 5 to 10 seconds after the page (2026). */
export function findEditor(page: unknown): unknown {
  const pad = readField(page, 'pad')
  const editor = readField(pad, 'editor')
  return typeof editor === 'object' && editor !== null
    ? editor
    : readPath(pad, 'option', 'container', 'editor')
}

/** The root of the layout: two names for it, both seen in 2026. */
export function findDocumentBox(page: unknown): unknown {
  const pad = readField(page, 'pad')
  const editors = [readPath(pad, 'option', 'container', 'editor'), readField(pad, 'editor')]
  for (const editor of editors) {
    const box = callMethod(editor, 'getDocumentBox')
    if (typeof box === 'object' && box !== null) return box
  }
  return readPath(pad, 'editor', 'layoutController', 'docBox')
}

/**
 * The owner forbids copying, and the user has no right to edit. Every right is a reading of the page's
 * own answer; none is ever set.
 */
export function forbidsCopy(page: unknown): boolean {
  const pad = readField(page, 'pad')
  if (canEdit(pad)) return false
  const editors = [readField(pad, 'editor'), readPath(pad, 'option', 'container', 'editor')]
  if (editors.some((editor) => callMethod(editor, 'isCopyable') === false)) return true
  return readPath(pad, 'permissionCtrl', 'privilege', 'isBlocked') === true
}

function canEdit(pad: unknown): boolean {
  const answer = callMethod(readField(pad, 'permissionCtrl'), 'canEdit')
  if (typeof answer === 'boolean') return answer
  const attribute = readPath(pad, 'clientVars', 'privilegeAttribute', 'can_edit')
  return attribute === true || attribute === 1
}

/**
 * Whether the editor still holds another document than the address names. On docs.qq.com the address
 * holds `D` and the pad's own name in base64 (checked in 2026); where that cannot be told it is false.
 */
export function holdsOtherDocument(page: unknown, pathname: string): boolean {
  const named = nameOfPad(pathname)
  const pad = readPath(page, 'pad', 'clientVars')
  const held = readString(pad, 'padId')?.split('$').at(-1)
  return named !== null && held !== undefined && held !== '' && held !== named
}

function nameOfPad(pathname: string): string | null {
  const id = pathname.split('/')[2]
  if (!id || !/^D[A-Za-z0-9+/_-]{12,}$/.test(id)) return null
  try {
    const name = atob(id.slice(1).replaceAll('-', '+').replaceAll('_', '/'))
    return /^[A-Za-z0-9]{8,}$/.test(name) ? name : null
  } catch {
    return null
  }
}
