/** Every simulated site. */
import { feishuSite } from './feishu/site'
import { notesSite } from './notes/site'
import type { SimulatedSite } from './site'
import { wpsSite } from './wps/site'

export const SITES: readonly SimulatedSite[] = [feishuSite, notesSite, wpsSite]
