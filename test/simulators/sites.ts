/** Every simulated site. */
import { feishuSite } from './feishu/site'
import { genericSite } from './generic/site'
import { notesSite } from './notes/site'
import type { SimulatedSite } from './site'
import { smartDocumentSite } from './tencent/aio/site'
import { tencentDocSite } from './tencent/site'
import { wpsSite } from './wps/site'

export const SITES: readonly SimulatedSite[] = [
  feishuSite,
  notesSite,
  genericSite,
  tencentDocSite,
  smartDocumentSite,
  wpsSite,
]
