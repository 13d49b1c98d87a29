/** Of every editor the variant that is most often met, for what takes long: speed, many random operations. */
import { isReadable, type ReadableVariant } from './variant'
import { contractVariants } from './variants'

const NAMES = [
  'feishu: docx',
  'tencent: doc',
  'tencent: smart document',
  'wps: word, objects without children once awaited',
  'wps: smart document',
  'generic: ProseMirror',
  'generic: Quill 2',
  'generic: Lexical',
  'generic: text area',
]

export const mainVariants: readonly ReadableVariant[] = NAMES.map((wanted) => {
  const found = contractVariants.find(({ editor, name }) => `${editor}: ${name}` === wanted)
  if (!found || !isReadable(found)) throw new Error(`no readable variant ${wanted}`)
  return found
})
