/** What the isolated side may ask a page on a host that no editor is known for. */
import { feishuVerbs } from '../feishu/page-protocol'
import { wpsVerbs } from '../wps/page-protocol'

export const otherHostVerbs = { ...feishuVerbs, ...wpsVerbs }
