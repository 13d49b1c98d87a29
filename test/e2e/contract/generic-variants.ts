/** Editable text on pages that the user enabled. */
import { WRITE_HOST, writeUrl } from '../../simulators/generic/site'
import type { ReadableVariant } from './variant'

const EDITABLE = {
  editor: 'generic',
  layer: 'dom',
  complete: true,
  marks: 'highlight',
  editable: true,
  reveals: true,
  remote: true,
  grantedHosts: [`https://${WRITE_HOST}/*`],
} as const

const variant = (name: string, path: string): ReadableVariant => ({
  ...EDITABLE,
  name,
  url: writeUrl(path),
})

export const genericVariants: readonly ReadableVariant[] = [
  variant('ProseMirror', '/prosemirror'),
  variant('Quill 2', '/quill'),
  variant('Lexical', '/lexical'),
  variant('paragraphs', '/plain?lines=p'),
  variant('a div for each line', '/plain?lines=div'),
  variant('lines parted by br', '/plain?lines=br'),
  variant('the body of a frame without an address', '/framed'),
  variant('beside other fields', '/several'),
  variant('in an open shadow root', '/shadow'),
  { ...variant('text area', '/text-area'), marks: 'none' },
]
