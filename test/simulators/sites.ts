/** Every simulated site. */
import { feishuSite } from './feishu/site'
import { genericSite } from './generic/site'
import { notesSite } from './notes/site'
import type { SimulatedSite } from './site'

export const SITES: readonly SimulatedSite[] = [feishuSite, notesSite, genericSite]
