/** Everything the isolated side may ask a page of Tencent Docs, whichever kind of document is open. */
import { smartDocumentVerbs } from './aio/page-protocol'
import { docVerbs } from './doc/page-protocol'

export const tencentVerbs = { ...docVerbs, ...smartDocumentVerbs }
