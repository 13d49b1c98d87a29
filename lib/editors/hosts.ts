/** The hosts of all editors that are read without being enabled by the user. */
import { FEISHU_MATCHES } from './feishu/hosts'
import { TENCENT_MATCHES } from './tencent/hosts'
import { WPS_MATCHES } from './wps/hosts'

/** Match patterns for the manifest and the content scripts. */
export const EDITOR_MATCHES = [...FEISHU_MATCHES, ...TENCENT_MATCHES, ...WPS_MATCHES]
