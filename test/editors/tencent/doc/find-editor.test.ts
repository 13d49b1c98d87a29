import { describe, expect, it } from 'vitest'
import { forbidsCopy, holdsOtherDocument } from '../../../../lib/editors/tencent/doc/find-editor'
import { pageWith } from './pads'

const closed = { isCopyable: () => false }
const open = { isCopyable: () => true }

describe('copying', () => {
  it.each<[string, object, object, boolean]>([
    ['is allowed', open, {}, false],
    ['is not forbidden where nothing is said', {}, {}, false],
    ['is forbidden', closed, {}, true],
    ['is forbidden to a reader', closed, { permissionCtrl: { canEdit: () => false } }, true],
    ['is no question for who may edit', closed, { permissionCtrl: { canEdit: () => true } }, false],
    [
      'is no question for who may edit by another name',
      closed,
      { clientVars: { privilegeAttribute: { can_edit: true } } },
      false,
    ],
    ['is blocked', {}, { permissionCtrl: { privilege: { isBlocked: true } } }, true],
    [
      'is blocked by a permission that throws',
      closed,
      {
        permissionCtrl: {
          canEdit: () => {
            throw new Error()
          },
        },
      },
      true,
    ],
  ])('%s', (_, editor, pad, forbidden) => {
    expect(forbidsCopy(pageWith(editor, pad))).toBe(forbidden)
  })
})

describe('the document of the editor', () => {
  const path = '/doc/DVnJUb0pYeXJxakVk'
  it.each<[string, string | undefined, boolean]>([
    [path, '300000000$VrToJXyrqjEd', false],
    [path, '300000000$AnotherPadxx', true],
    [path, undefined, false],
    ['/doc/w3_AQoAzAd1ABCDEF', '300000000$AnotherPadxx', false],
    ['/doc/p/2f3c5a7e9b', '300000000$AnotherPadxx', false],
    ['/doc/D%%%', '300000000$AnotherPadxx', false],
  ])('at %s with pad %s is another one: %s', (pathname, padId, is) => {
    expect(holdsOtherDocument(pageWith({}, { clientVars: { padId } }), pathname)).toBe(is)
  })
})
