/** `npm run docs`: writes docs/rules.md and docs/editors.md. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractVariants } from '../../test/e2e/contract/variants'
import { PROJECT } from '../steps'
import { formatEditors } from './format-editors'
import { formatRules } from './format-rules'

const DOCS = join(PROJECT, 'docs')

writeFileSync(join(DOCS, 'rules.md'), formatRules())
writeFileSync(join(DOCS, 'editors.md'), formatEditors(contractVariants))
