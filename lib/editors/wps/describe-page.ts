/** What the page's own world tells of the document: its kind and whether it may be copied, never its text. */
import { readField } from '../page-fields'
import type { Description } from './page-protocol'
import { findOpenApi, hasMember } from './word/find-application'

const ACTIVE_MEMBERS = ['ActiveDocument', 'ActiveWorkbook', 'ActivePDF', 'ActivePresentation']
const LONGEST_HINT = 20

export function describePage(page: unknown): Description {
  const application = readField(page, 'APP')
  const openApi = findOpenApi(page)
  // `__WPSENV__` also holds credentials: these fields and no other are read of it.
  const environment = readField(page, '__WPSENV__')
  const file = readField(readField(environment, 'file_info'), 'file')
  return {
    officeType: hint(readField(page, 'officeType')),
    environmentType:
      hint(readField(environment, 'office_type')) ?? hint(readField(environment, 'officeType')),
    extension: extensionOf(readField(file, 'name')),
    members: openApi && hasMember(openApi.api, 'Application') ? membersOf(openApi.api) : [],
    hasEditor: openApi !== null || hasMember(application, 'ActiveDocument'),
    canCopy: !forbidsCopy(application),
  }
}

function membersOf(api: unknown): string[] {
  const application = readField(api, 'Application')
  return ACTIVE_MEMBERS.filter((name) => hasMember(application, name))
}

function hint(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_HINT ? value : null
}

function extensionOf(name: unknown): string | null {
  return typeof name === 'string' ? hint(/\.([a-z0-9]+)$/i.exec(name)?.[1]) : null
}

/** Only a plain no counts: what the page does not say is not forbidden. */
function forbidsCopy(application: unknown): boolean {
  if (!hasMember(application, 'canCopy')) return false
  try {
    const canCopy = readField(application, 'canCopy')
    return typeof canCopy === 'function' && Reflect.apply(canCopy, application, []) === false
  } catch {
    return false
  }
}
