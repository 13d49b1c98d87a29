/** One variant of every editor: the way it is most often met. */
import { documentUrl } from '../../simulators/feishu/documents'
import { officeUrl } from '../../simulators/wps/documents'
import type { EditorVariant } from './variant'

export const latencyVariants: readonly Pick<
  EditorVariant,
  'editor' | 'name' | 'url' | 'grantedHosts'
>[] = [
  { editor: 'feishu', name: 'docx', url: documentUrl('DutyReport') },
  { editor: 'wps', name: 'word', url: officeUrl('report') },
  { editor: 'wps', name: 'smart document', url: officeUrl('report', { kind: 'o' }) },
]
